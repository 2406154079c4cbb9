import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class RunsLengthEncoding {
    static String test() {
        StringBuilder out = new StringBuilder();
        String text = "aaabccddddde";
        StringBuilder packed = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int j = i;
            while (j < text.length() && text.charAt(j) == text.charAt(i)) {
                j++;
            }
            packed.append(text.charAt(i));
            if (j - i > 1) {
                packed.append(j - i);
            }
            i = j;
        }
        out.append(packed);
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < packed.length(); i++) {
            char c = packed.charAt(i);
            int n = 1;
            if (i + 1 < packed.length() && Character.isDigit(packed.charAt(i + 1))) {
                n = packed.charAt(++i) - '0';
            }
            for (int k = 0; k < n; k++) {
                wide.append(c);
            }
        }
        out.append(wide).append(wide.toString().equals(text)).append(wide.length());
        return out.toString();
    }
}
