import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class BuildsTextsInPlace {
    static String test() {
        StringBuilder out = new StringBuilder();
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            if (b.length() > 0) {
                b.append(", ");
            }
            b.append(i * i);
        }
        b.insert(0, '[').append(']').reverse();
        out.append(b)
                .append(b.length())
                .append(b.charAt(0))
                .append(b.indexOf("9"))
                .append(b.toString().contains(","));
        b.setCharAt(0, '<');
        b.deleteCharAt(b.length() - 1);
        b.replace(1, 3, "__");
        b.delete(3, 5);
        out.append(b).append(b.substring(2)).append(b.substring(1, 4));
        return out.toString();
    }
}
