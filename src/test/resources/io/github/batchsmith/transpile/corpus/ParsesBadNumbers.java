import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class ParsesBadNumbers {
    static String test() {
        StringBuilder out = new StringBuilder();
        for (String s : new String[] {"12", "", "1x", " 3", "2147483648", "-2147483648", "1.5"}) {
            try {
                out.append(Integer.parseInt(s));
            } catch (NumberFormatException e) {
                out.append("bad[").append(s).append("]");
            }
        }
        for (String s : new String[] {"1.5", "-2e3", "abc", ".5", "1e400", "NaN"}) {
            try {
                out.append(Double.parseDouble(s)).append(' ');
            } catch (NumberFormatException e) {
                out.append("bad ");
            }
        }
        out.append(Boolean.parseBoolean("TRUE"))
                .append(Boolean.parseBoolean("yes"))
                .append(Long.parseLong("123456789012"))
                .append(Double.valueOf("2"))
                .append(Integer.valueOf("7"));
        return out.toString();
    }
}
