import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class JoinsWithStreams {
    static String test() {
        StringBuilder out = new StringBuilder();
        String csv = List.of(3, 1, 2).stream().sorted().map(i -> "n" + i).collect(Collectors.joining(","));
        String joined = Arrays.stream(csv.split(",")).collect(Collectors.joining("; ", "{", "}"));
        out.append(csv).append(joined).append(joined.length());
        return out.toString();
    }
}
