import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class ReadsJsonByHand {
    static String test() {
        StringBuilder out = new StringBuilder();
        String json = "{\"a\": [1, -2.5, true], \"b\": {\"c\": \"x\\\"y\", \"d\": null}}";
        Deque<Character> open = new ArrayDeque<>();
        int depth = 0, deepest = 0, strings = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                    strings++;
                }
                continue;
            }
            switch (c) {
                case '"' -> quoted = true;
                case '{', '[' -> {
                    open.push(c);
                    depth++;
                    deepest = Math.max(deepest, depth);
                }
                case '}', ']' -> {
                    char o = open.pop();
                    if (o != (c == '}' ? '{' : '[')) {
                        throw new IllegalStateException("mismatch at " + i);
                    }
                    depth--;
                }
                default -> {}
            }
        }
        out.append(depth).append(deepest).append(strings).append(open.isEmpty());
        return out.toString();
    }
}
