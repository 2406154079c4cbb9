/** A text builder as a variable. */
final class BuildsTextInLoop {
    static String test() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            if (out.length() > 0) {
                out.append(", ");
            }
            out.append(i * i);
        }
        out.append('!');
        return out.toString();
    }
}
