/** Switches over letters. */
final class UsesLettersInSwitch {
    static String test() {
        String text = "";
        for (char c : "a1-z".toCharArray()) {
            switch (c) {
                case 'a', 'z' -> text += "letter ";
                case '1' -> text += "digit ";
                default -> text += c;
            }
        }
        return text;
    }
}
