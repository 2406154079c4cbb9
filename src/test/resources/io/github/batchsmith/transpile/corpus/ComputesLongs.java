import java.util.*;

/** Long numbers within what JavaScript holds exactly, and their divisions. */
final class ComputesLongs {
    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private static long power(long base, int exponent, long modulus) {
        long result = 1;
        long factor = base % modulus;
        for (int left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result = result * factor % modulus;
            }
            factor = factor * factor % modulus;
        }
        return result;
    }

    private static long fibonacci(int n) {
        long previous = 0;
        long current = 1;
        for (int i = 1; i < n; i++) {
            long next = previous + current;
            previous = current;
            current = next;
        }
        return current;
    }

    static String test() {
        long millis = 90_061_001L;
        int days = (int) (millis / 86_400_000);
        int hours = (int) (millis % 86_400_000 / 3_600_000);
        long rounded = Math.round(2.5) + Math.round(-2.5) + Math.round(1e10 + 0.5);
        long mixed = 7;
        mixed *= 1.5;
        mixed += 'a';
        mixed -= 3;
        int fromLong = (int) 4294967299L;
        return gcd(1_071, 462) + " " + power(7, 222, 1_000_007) + " " + fibonacci(70) + " " + days + "d" + hours + " "
                + rounded + " " + mixed + " " + fromLong + " " + -7L / 2 + -7L % 2 + " " + Long.compare(3, 4)
                + (1L * 20) + " " + Math.max(3L, 4) + (5L == 5) + (long) 3.99 + (long) -3.99 + Math.floorMod(-7L, 3L)
                + " " + (double) 1_000_000_007L / 2 + " " + 10 / 4 * 2.5 + 10 / 4.0 + (long) 1e15;
    }
}
