/** Sums wrap around at 32 bits. */
final class AddsInts {
    static String test() {
        int max = Integer.MAX_VALUE;
        int min = Integer.MIN_VALUE;
        return (max + 1) + " " + (min - 1) + " " + (max + max) + " " + (min + min + 5) + " " + (max - min);
    }
}
