/** Division by zero is an error for whole numbers only. */
final class DividesByZero {
    static String test() {
        int zero = 0;
        String text = "";
        try {
            text += 1 / zero;
        } catch (ArithmeticException e) {
            text += e.getMessage();
        }
        try {
            text += 1 % zero;
        } catch (ArithmeticException e) {
            text += "; " + e.getMessage();
        }
        return text + "; " + 1.0 / zero + "; " + -1.0 / zero + "; " + 0.0 / zero;
    }
}
