/** Patterns over values that are no variables. */
final class BindsPatterns {
    record Box(Object content) {}

    static String test() {
        Box box = new Box("inside");
        String text = "";
        if (box.content() instanceof String s) {
            text += s;
        }
        while (box.content() instanceof String s && s.length() > 3) {
            text += s.length();
            box = new Box(s.substring(2));
        }
        return text + (box.content() instanceof String s ? s : "none");
    }
}
