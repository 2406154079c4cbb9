import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class ReversesWords {
    static String test() {
        StringBuilder out = new StringBuilder();
        String line = "hack grow weaken share";
        String[] words = line.split(" ");
        for (int i = 0, j = words.length - 1; i < j; i++, j--) {
            String t = words[i];
            words[i] = words[j];
            words[j] = t;
        }
        out.append(String.join(" ", words)).append(' ').append(new StringBuilder(line).reverse());
        return out.toString();
    }
}
