/** Texts to numbers and back. */
final class ParsesNumbers {
    static String test() {
        String text = Integer.parseInt("-42") + " " + Double.parseDouble("2.50") + " " + Integer.toHexString(255) + " "
                + Integer.toBinaryString(10) + " " + Integer.parseInt("ff", 16) + " " + Integer.toString(255, 36) + " " + String.valueOf(3.0);
        try {
            Integer.parseInt("x1");
        } catch (NumberFormatException e) {
            text += " " + e.getMessage();
        }
        return text;
    }
}
