/** Boxed numbers behave like numbers. */
final class BoxesNumbers {
    static String test() {
        Integer boxed = 1000;
        Integer other = 1000;
        Double half = 0.5;
        int sum = boxed + other;
        Integer nothing = null;
        return sum + " " + boxed.equals(other) + " " + half + " " + boxed.compareTo(999) + " " + half.intValue() + " "
                + (nothing == null) + " " + Integer.valueOf(7) + " " + boxed.doubleValue();
    }
}
