import java.util.List;

/** Texts of choices between values of different kinds. */
public final class ChoosesTexts {
    public static String test() {
        StringBuilder text = new StringBuilder();
        double one = 1;
        List<Boolean> flags = List.of(true, false);
        for (boolean flag : flags) {
            text.append(flag ? "text" : one).append(' ');
            text.append((flag ? one : 'c')).append(' ');
            text.append(flag ? 2 : "none").append(' ');
            text.append("a" + (flag ? one : "b") + (flag ? 'c' : "d")).append(' ');
            text.append(String.valueOf(flag ? "e" : one / 4)).append(' ');
            text.append(flag ? "f" : flags.isEmpty() ? one : List.of(one, 2.0)).append(';');
        }
        return text.toString();
    }
}
