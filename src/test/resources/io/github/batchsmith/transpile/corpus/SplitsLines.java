import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class SplitsLines {
    static String test() {
        StringBuilder out = new StringBuilder();
        String log = "12:01 hack n00dles 5\n12:02 grow joesguns 7\n\n12:05 hack n00dles 3\n";
        Map<String, Integer> threads = new TreeMap<>();
        for (String line : log.split("\n")) {
            String[] parts = line.split(" ");
            if (parts.length < 4) {
                continue;
            }
            threads.merge(parts[1] + "@" + parts[2], Integer.parseInt(parts[3]), Integer::sum);
        }
        out.append(threads)
                .append(log.lines().filter(l -> !l.isBlank()).count())
                .append(log.split("\\s+").length)
                .append(Arrays.toString("a:b;c".split("[:;]")))
                .append(Arrays.toString(",x,".split(",")))
                .append("".split(",").length)
                .append(Arrays.toString("1.2.3".split("\\.")))
                .append(Arrays.toString("a||b".split("\\|")))
                .append("x=1&y=2".replaceAll("(\\w)=(\\d)", "$2=$1"));
        return out.toString();
    }
}
