/** Names that JavaScript would read differently. */
public final class Names {
    static final int LIMIT = double_() / 2;

    private Names() {}

    static int double_() {
        return 2 * 21;
    }

    private static double delay(double time) {
        return time + 1;
    }

    public static double hidesFunction() {
        double delay = delay(1);
        return delay + delay(delay);
    }

    public static int reserved() {
        int in = 1;
        int function = 2;
        int await = in + function;
        var let = await * LIMIT;
        return let;
    }

    public static int scopes() {
        int sum = 0;
        for (int i = 0; i < 2; i++) {
            int twice = 2 * i;
            sum += twice;
        }
        for (int i = 5; i < 7; i++) {
            int twice = 3 * i;
            sum += twice;
        }
        {
            int twice = 1;
            sum -= twice;
        }
        return sum;
    }

    public static int unicode() {
        int größe = 3;
        return größe * größe;
    }
}
