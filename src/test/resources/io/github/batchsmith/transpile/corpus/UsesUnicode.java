import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class UsesUnicode {
    static String test() {
        StringBuilder out = new StringBuilder();
        String s = "Grüße, 世界 🚀";
        out.append(s)
                .append(s.length())
                .append(s.indexOf("世"))
                .append(s.toUpperCase())
                .append(s.charAt(2))
                .append((int) s.charAt(2))
                .append("\u00e9\t\"'\\ \r\n\0".length())
                .append('\'')
                .append("'")
                .append('"')
                .append("\"")
                .append("$ ${x} `q`");
        for (char c : "aé世".toCharArray()) {
            out.append((int) c).append(' ');
        }
        int größe = 3;
        out.append(größe * 2);
        return out.toString();
    }
}
