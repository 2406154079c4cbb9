/** A text builder in all its uses. */
final class BuildsTexts {
    private static void fill(StringBuilder out) {
        for (int i = 0; i < 3; i++) {
            out.append(i);
        }
    }

    static String test() {
        StringBuilder out = new StringBuilder("start");
        out.append(' ').append(1).append(2.5).append(true).append('c').append("end");
        out.insert(0, ">> ");
        out.setCharAt(0, '<');
        out.deleteCharAt(1);
        fill(out);
        return out.reverse().toString() + out.length() + out.charAt(0) + out.indexOf("t");
    }
}
