final class DividesNegatives {
    static String test() {
        StringBuilder out = new StringBuilder();
        int[] values = {7, -7, 0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 13, -100};
        for (int a : values) {
            for (int b : values) {
                if (b != 0) {
                    out.append(a / b)
                            .append(',')
                            .append(a % b)
                            .append(',')
                            .append(Math.floorDiv(a, b))
                            .append(',')
                            .append(Math.floorMod(a, b))
                            .append(' ');
                }
            }
            out.append(-a)
                    .append(' ')
                    .append(Math.abs(a))
                    .append(' ')
                    .append(a * a)
                    .append(' ')
                    .append(a + a)
                    .append(' ')
                    .append(~a)
                    .append('\n');
        }
        try {
            out.append(values[0] / values[2]);
        } catch (ArithmeticException e) {
            out.append(e.getMessage());
        }
        try {
            int x = 5;
            x %= values[2];
            out.append(x);
        } catch (ArithmeticException e) {
            out.append(e.getMessage());
        }
        return out.toString();
    }
}
