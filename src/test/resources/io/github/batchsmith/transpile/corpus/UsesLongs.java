/** Large whole numbers are exact below 2^53. */
final class UsesLongs {
    static String test() {
        long a = 3000000000L;
        long b = a * 3;
        long c = b / 7;
        long d = b % 1000;
        long e = -a;
        a += 5;
        a++;
        return a + " " + b + " " + c + " " + d + " " + e + " " + (int) b + " " + (b > c) + " " + Math.max(a, b);
    }
}
