/** Fractions as in the standard. */
final class CalculatesWithDoubles {
    static String test() {
        double a = 0.1 + 0.2;
        double b = a * 3 - 1;
        return a + " " + b + " " + 1e10 + " " + 1e-5 + " " + 100.0 + " " + 1234567.0 + " " + 12345678.0 + " " + -0.0 + " " + 0.001;
    }
}
