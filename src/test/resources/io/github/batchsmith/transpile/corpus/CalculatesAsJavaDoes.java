import java.util.*;

/** Arithmetic as a game's script needs it. */
final class CalculatesAsJavaDoes {
    private static int hash(String text) {
        int hash = 17;
        for (char c : text.toCharArray()) {
            hash = 31 * hash + c;
        }
        return hash;
    }

    private static String caesar(String text, int shift) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                result.append((char) ('A' + (c - 'A' + shift + 26) % 26));
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }

    private static long largest(long number) {
        long rest = number;
        long factor = 2;
        while (rest > 1) {
            if (rest % factor == 0) {
                rest /= factor;
            } else {
                factor++;
            }
        }
        return factor;
    }

    private static int sum(int... numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    static String test() {
        int[] more = {4, 5, 6};
        int bits = 0;
        for (int i = 0; i < 10; i++) {
            bits |= (i % 3 == 0 ? 1 : 0) << i;
        }
        char next = 'a';
        next++;
        next += 2;
        String formats = String.format("%5d|%-6s|%05.1f|%x|%,d|%+d|%e|%b|%%|%c|%08.3f", 42, "ab", 3.14159, 255, 1234567, 7, 12345.678, true, 'z', -2.5);
        return hash("foodnstuff") + " " + caesar("DEFEND THE EAST", -3) + " " + largest(600851475L) + " " + sum() + sum(1) + sum(1, 2) + sum(more)
                + " " + bits + " " + (bits >> 2) + " " + (-17 >>> 28) + " " + (-17 >> 2) + " " + (~bits & 0xff) + " " + next + (next > 'c') + " "
                + (-7 / 2) + (-7 % 2) + " " + (7.0 / 2) + " " + (int) 3.99e10 + " " + (byte) 200 + " " + Integer.MAX_VALUE + 1 + " "
                + (Integer.MAX_VALUE + 1) + " " + 9007199254740991L / 1000000L / 1000000 + " " + Integer.toBinaryString(10) + " " + Integer.bitCount(255) + " " + formats;
    }
}
