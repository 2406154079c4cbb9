/** Texts of fractions. */
final class WritesDoubles {
    static String test() {
        double[] all = {0, 1, -1.5, 1e7, 9999999.0, 1e-3, 9.99e-4, 1.0e21, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NaN};
        String text = "";
        for (double one : all) {
            text += one + ",";
        }
        return text;
    }
}
