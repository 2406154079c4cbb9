import java.util.*;

/** Boxed numbers: equality, conditions that unbox, and nulls among them. */
final class TakesBoxes {
    private static String kind(Object value) {
        if (value instanceof Integer i && i > 100) {
            return "big " + i;
        } else if (value instanceof Integer i) {
            return "int " + (i + 1);
        } else if (value instanceof String s && !s.isBlank()) {
            return "text " + s.strip();
        } else if (value instanceof Boolean b) {
            return b ? "yes" : "no";
        }
        return value == null ? "null" : "other " + value;
    }

    private static int sum(Integer... values) {
        int sum = 0;
        for (Integer value : values) {
            sum += value == null ? 0 : value;
        }
        return sum;
    }

    private static String which(long value) {
        return "long" + value;
    }

    private static String which(double value) {
        return "double" + value;
    }

    private static String which(Object value) {
        return "object" + value;
    }

    static String test() {
        double mixed = true ? 1 : 2.5;
        Integer one = 1000;
        Integer same = 1000;
        Long wide = 5L;
        Character letter = 'q';
        Double none = null;
        double picked = none != null ? none : 0.5;
        char next = true ? (char) (letter + 1) : 'a';
        List<Integer> numbers = new ArrayList<>(List.of(5, 6, 7, 1));
        numbers.remove(1);
        numbers.remove(Integer.valueOf(1));
        int[] counts = new int[3];
        counts[numbers.size()]++;
        return mixed + " " + one.equals(same) + one.compareTo(999) + wide.equals(5L) + letter
                + next + picked + numbers + counts[2] + kind(7) + kind(101) + kind("7.0") + kind("  x ")
                + kind(true) + kind(null) + kind(List.of()) + sum() + sum(1, null, 3) + which(3) + which(3.5)
                + which('c') + which("s") + (one == 1000) + Integer.compare(3, 5) + Boolean.parseBoolean("TRUE")
                + Integer.valueOf(77).hashCode() + Double.compare(0.0, -0.0) + Integer.toBinaryString(10)
                + Integer.toHexString(-1) + Integer.bitCount(255) + Long.parseLong("-12") + Character.getNumericValue('7');
    }
}
