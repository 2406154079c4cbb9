import java.util.List;
import java.util.Locale;

/** Strings. */
public final class Texts {
    private Texts() {}

    public static String concatenated() {
        int threads = 3;
        boolean late = false;
        String host = "home";
        String text = host + ": " + threads + " threads" + (late ? ", late" : "") + '!' + " `${x}` \\ \"q\" \n" + (1 + 2);
        text += threads + 1;
        text += late;
        return "" + threads + host + text + null;
    }

    public static String plain() {
        String first = "a";
        String second = "b";
        int n = 4;
        return n + n + first + second + n + n;
    }

    public static String quotes() {
        return "he said \"" + "x" + "\" \t \u00e9 \u2028 \ud83d\ude00";
    }

    public static String block() {
        return """
            two
              lines
            """;
    }

    public static boolean[] compared() {
        String a = "hack";
        String b = "ha" + "ck".substring(0, 2);
        return new boolean[] {a.equals(b), !a.equals("grow"), a.isEmpty(), a.startsWith("ha"), a.endsWith("x"), a.contains("ac")};
    }

    public static String taken() {
        String word = "n00dles";
        return word.substring(3) + word.substring(0, 1) + word.indexOf("d") + word.toUpperCase(Locale.ROOT) + word.length()
                + String.join("-", List.of("a", "b")) + String.valueOf(7) + Integer.toString(-3) + "ab".repeat(2);
    }

    public static int ordered() {
        String a = "Zeta";
        String b = "alpha";
        return a.compareTo(b) < 0 ? 1 : 2;
    }
}
