import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class ValidatesInput {
    static String test() {
        StringBuilder out = new StringBuilder();
        Function<String, String> check = s -> {
            if (s == null) {
                return "none";
            }
            if (s.isBlank()) {
                return "blank";
            }
            if (!s.matches("[a-z]+-\\d{1,3}")) {
                return "bad " + s;
            }
            String[] p = s.split("-");
            int n = Integer.parseInt(p[1]);
            return n > 100 ? "large" : p[0].toUpperCase() + n;
        };
        for (String s : new String[] {"pserv-5", "", "PS-1", "a-999", null, "home", "x-007"}) {
            out.append(check.apply(s)).append(';');
        }
        return out.toString();
    }
}
