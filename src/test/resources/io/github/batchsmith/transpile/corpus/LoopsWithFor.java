/** Counting loops of all forms. */
final class LoopsWithFor {
    static String test() {
        int sum = 0;
        for (int i = 0, j = 10; i < j; i++, j--) {
            sum += i * j;
        }
        for (int i = 10; i-- > 0; ) {
            sum -= i;
        }
        int k = 0;
        for (; ; ) {
            if (++k > 5) {
                break;
            }
        }
        return sum + " " + k;
    }
}
