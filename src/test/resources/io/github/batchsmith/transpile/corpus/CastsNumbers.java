/** Casts between numbers. */
final class CastsNumbers {
    static String test() {
        double d = 3.99;
        double huge = 1e20;
        return (int) d + " " + (int) -d + " " + (int) huge + " " + (int) -huge + " " + (int) Double.NaN + " " + (byte) 300
                + " " + (short) 70000 + " " + (long) d + " " + (double) 7 / 2 + " " + (int) 'x' + " " + (char) 65;
    }
}
