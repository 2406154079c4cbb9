/** Whole numbers that leave their range, also where compound assignments narrow. */
final class WrapsAround {
    private static int hash(String text) {
        int hash = 17;
        for (char letter : text.toCharArray()) {
            hash = hash * 31 + letter;
            hash ^= hash >>> 7;
        }
        return hash;
    }

    private static int collatz(int start) {
        int steps = 0;
        for (long n = start; n != 1; steps++) {
            n = n % 2 == 0 ? n / 2 : 3 * n + 1;
        }
        return steps;
    }

    static String test() {
        int max = Integer.MAX_VALUE;
        max++;
        int min = Integer.MIN_VALUE;
        min--;
        byte small = (byte) 200;
        small += 100;
        short medium = 32767;
        medium++;
        char letter = 'z';
        letter += 1;
        letter++;
        int whole = 10;
        whole *= 2.75;
        int divided = 7;
        divided /= 0.3;
        int shifted = 1;
        shifted <<= 33;
        int product = 123456789 * 987654321;
        long wide = 1L * 1_099_511_627_776L;
        wide += 5;
        int narrowed = (int) wide;
        int[] cells = {1, 2, 3};
        int i = 0;
        cells[i] += cells[i + 1] * i;
        i += 2;
        cells[i] <<= 30;
        int sum = 0;
        for (int k = 0; k < 100_000; k++) {
            sum += k * k;
        }
        int minus = -max;
        return max + " " + min + " " + small + " " + medium + " " + letter + (int) letter + " " + whole + " " + divided
                + " " + shifted + " " + product + " " + narrowed + " " + cells[0] + cells[1] + cells[2] + " " + i + " "
                + sum + " " + minus + " " + Math.abs(Integer.MIN_VALUE) + " " + hash("batchsmith") + " "
                + collatz(27) + " " + (-7 / 2) + (-7 % 3) + Math.floorMod(-7, 3) + Math.floorDiv(-7, 2) + " "
                + (char) ('a' + 2) + ('a' + 2) + (char) 98 + " " + (5 & 3 | 8 ^ 2) + (~5) + (-16 >> 2) + (-16 >>> 28);
    }
}
