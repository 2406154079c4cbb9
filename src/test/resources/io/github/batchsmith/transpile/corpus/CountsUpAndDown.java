/** Increments and decrements, before and after. */
final class CountsUpAndDown {
    static String test() {
        int i = 5;
        int a = i++;
        int b = ++i;
        int c = i--;
        int d = --i;
        int[] counts = {Integer.MAX_VALUE, 0};
        counts[0]++;
        counts[1]--;
        return a + " " + b + " " + c + " " + d + " " + i + " " + counts[0] + " " + counts[1];
    }
}
