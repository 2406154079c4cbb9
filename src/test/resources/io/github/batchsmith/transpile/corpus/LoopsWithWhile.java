/** While and do loops. */
final class LoopsWithWhile {
    static String test() {
        int n = 27;
        int steps = 0;
        while (n != 1) {
            n = n % 2 == 0 ? n / 2 : 3 * n + 1;
            steps++;
        }
        int digits = 0;
        int rest = 98765;
        do {
            digits += rest % 10;
            rest /= 10;
        } while (rest > 0);
        return steps + " " + digits;
    }
}
