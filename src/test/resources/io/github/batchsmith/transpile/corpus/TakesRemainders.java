/** Remainders have the sign of the dividend. */
final class TakesRemainders {
    static String test() {
        int a = -7;
        int b = 3;
        return a % b + " " + 7 % -3 + " " + a % 7 + " " + (a % 7 == 0) + " " + 5.5 % 2 + " " + -4 % 2;
    }
}
