/** Whole and fractional numbers. */
public final class Arithmetic {
    private Arithmetic() {}

    /** Quotients of whole numbers are cut off towards zero. */
    public static int[] quotients() {
        int seven = 7;
        int minusSeven = -7;
        return new int[] {seven / 2, minusSeven / 2, seven / -2, (seven + 1) / 2 * 2, seven % 3, minusSeven % 3};
    }

    public static double[] fractions() {
        int one = 1;
        double half = one / 2.0;
        return new double[] {half, one / 2, 1 / 16.0, .5, 1e-3, 1.50, 2d, 0x10, 1_000_000, 5.0 / 2 * 3, -0.25};
    }

    public static int[] casts() {
        double positive = 2.9;
        double negative = -2.9;
        int floor = (int) Math.floor(negative);
        int ceil = (int) Math.ceil(positive);
        return new int[] {(int) positive, (int) negative, floor, ceil, (int) Math.round(positive), (int) (positive * 3)};
    }

    /** A cast never makes a negative zero, which would show here. */
    public static double[] zeros() {
        double small = -0.25;
        int trunc = (int) small;
        int ceil = (int) Math.ceil(small);
        int round = (int) Math.round(small);
        int none = (int) Double.NaN;
        int least = (int) Math.max(0, Math.ceil(small));
        int most = (int) Math.min(5, Math.floor(small + 7));
        int narrowed = 0;
        narrowed += small;
        return new double[] {1.0 / trunc, 1.0 / ceil, 1.0 / round, none, 1.0 / least, most, 1.0 / narrowed};
    }

    public static int compound() {
        int total = 10;
        total += 2.7;
        total *= 3;
        total /= 5;
        total -= 1;
        total %= 4;
        total <<= 4;
        int step = total++ + ++total - total--;
        return total * 100 + step;
    }

    public static double compoundDouble() {
        double total = 10;
        total /= 4;
        total += 1;
        total *= total;
        return total -= 0.25;
    }

    public static int[] bits() {
        int flags = 0b1011;
        return new int[] {flags & 6, flags | 64, flags ^ 1, ~flags, flags << 3, -flags >> 1, -flags >>> 28, -flags >>> 0};
    }

    public static int elements() {
        int[] values = {9, 8, 7};
        values[1] /= 3;
        values[2]++;
        values[0] -= values[1] - 1;
        return values[0] * 100 + values[1] * 10 + values[2];
    }

    public static boolean[] logic() {
        boolean yes = true;
        boolean no = !yes;
        return new boolean[] {yes && no || yes, yes && (no || yes), yes ^ no, !(yes == no), 1 < 2 == yes, 3 != 3.0};
    }

    public static double precedence() {
        double a = 7;
        double b = 2;
        double c = 3;
        return a - (b - c) + a / (b * c) - a / b / c + -(a + b) * -c - (a - -b) % c;
    }

    public static double library() {
        double x = 2.25;
        return Math.max(Math.sqrt(x), StrictMath.pow(x, 0.5)) + Math.abs(-x) + Math.floor(x) + Math.ceil(x) + Math.signum(-x)
                + StrictMath.log(Math.E) + StrictMath.exp(0) + StrictMath.log1p(0) + Math.floorDiv(-7, 2) + Math.hypot(3, 4);
    }

    public static double[] limits() {
        return new double[] {
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, Double.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE
        };
    }

    public static boolean[] unusual() {
        double nan = Double.NaN;
        return new boolean[] {Double.isNaN(nan), Double.isInfinite(1 / 0.0), Double.isFinite(1.5), nan == nan, nan != nan};
    }

    public static int[] comparisons() {
        double low = 1.5;
        double high = 2.5;
        return new int[] {Double.compare(low, high), Double.compare(high, low), Integer.compare(3, 3), "a".compareTo("b")};
    }
}
