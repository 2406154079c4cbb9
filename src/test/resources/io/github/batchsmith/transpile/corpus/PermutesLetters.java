import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class PermutesLetters {
    static String test() {
        StringBuilder out = new StringBuilder();
        List<String> found = new ArrayList<>();
        Deque<String[]> todo = new ArrayDeque<>();
        todo.push(new String[] {"", "abc"});
        while (!todo.isEmpty()) {
            String[] at = todo.pop();
            if (at[1].isEmpty()) {
                found.add(at[0]);
            }
            for (int i = 0; i < at[1].length(); i++) {
                todo.push(new String[] {at[0] + at[1].charAt(i), at[1].substring(0, i) + at[1].substring(i + 1)});
            }
        }
        Collections.sort(found);
        out.append(found);
        for (int mask = 0; mask < 8; mask++) {
            StringBuilder set = new StringBuilder("{");
            for (int bit = 0; bit < 3; bit++) {
                if ((mask & (1 << bit)) != 0) {
                    set.append((char) ('a' + bit));
                }
            }
            out.append(set.append('}'));
        }
        return out.toString();
    }
}
