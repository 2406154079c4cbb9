/** Exact arithmetic tells when it overflows. */
final class ChecksOverflow {
    static String test() {
        String text = Math.addExact(2, 3) + " " + Math.multiplyExact(6, 7);
        try {
            text += Math.addExact(Integer.MAX_VALUE, 1);
        } catch (ArithmeticException e) {
            text += " " + e.getMessage();
        }
        return text + " " + Math.toIntExact(12L);
    }
}
