import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class SearchesTexts {
    static String test() {
        StringBuilder out = new StringBuilder();
        String text = "abracadabra";
        int at = -1, found = 0;
        while ((at = text.indexOf("abra", at + 1)) >= 0) {
            out.append(at).append(' ');
            found++;
        }
        out.append(found)
                .append(text.indexOf('c'))
                .append(text.indexOf("zz"))
                .append(text.lastIndexOf("a"))
                .append(text.lastIndexOf('b', 5))
                .append(text.charAt(text.length() - 1))
                .append(text.contains("cad"))
                .append(text.replace("abra", "-"))
                .append(text.substring(4))
                .append(text.substring(2, 5))
                .append(text.codePointAt(0))
                .append(text.chars().distinct().count())
                .append(text.matches("[abrcd]+"))
                .append("  x ".strip() + "|" + " y".stripLeading() + "|" + "z ".stripTrailing() + "|");
        char[] chars = text.toCharArray();
        chars[0] = Character.toUpperCase(chars[0]);
        out.append(new String(chars))
                .append(chars.length)
                .append(Character.isUpperCase(chars[0]))
                .append(Character.isLetterOrDigit('_'))
                .append(Character.isWhitespace('\t'));
        return out.toString();
    }
}
