/** And, or, exclusive or. */
final class CombinesBits {
    static String test() {
        int mask = 0b1010;
        int hex = 0xff;
        int change = 6;
        change &= mask;
        change |= 1;
        change ^= 0xf;
        return (mask & hex) + " " + (mask | 5) + " " + (mask ^ hex) + " " + change;
    }
}
