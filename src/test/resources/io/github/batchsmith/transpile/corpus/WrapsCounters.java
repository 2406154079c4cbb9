/** A counter at its limit wraps around. */
final class WrapsCounters {
    static String test() {
        int limit = Integer.MAX_VALUE - 2;
        int n = limit + 1;
        int before = n++;
        n++;
        int low = -2147483648;
        low--;
        return before + " " + n + " " + low;
    }
}
