/** Shifts count modulo 32. */
final class ShiftsBits {
    static String test() {
        int x = -17;
        return (x << 3) + " " + (x >> 2) + " " + (x >>> 28) + " " + (1 << 33) + " " + (1 << 31) + " " + (x >>> 0) + " " + (~x);
    }
}
