import java.util.*;

/** Texts into parts. */
final class SplitsTexts {
    static String test() {
        return Arrays.toString("a,b,,c,,".split(",")) + Arrays.toString("a1b22c".split("[0-9]+")) + "x y  z".split(" ").length
                + Arrays.toString("k=v=w".split("=", 2)) + "a.b.c".replaceAll("\\.", "/") + "aXbX".replaceFirst("X", "-") + "h4ck".matches("[a-z0-9]+");
    }
}
