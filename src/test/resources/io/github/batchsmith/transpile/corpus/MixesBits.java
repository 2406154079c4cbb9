/** A small random generator, which depends on every bit. */
final class MixesBits {
    static String test() {
        int seed = 42;
        String text = "";
        for (int i = 0; i < 5; i++) {
            seed ^= seed << 13;
            seed ^= seed >>> 17;
            seed ^= seed << 5;
            text += seed + " ";
        }
        int lcg = 1;
        for (int i = 0; i < 5; i++) {
            lcg = lcg * 1103515245 + 12345;
            text += (lcg >>> 16) % 100 + " ";
        }
        return text;
    }
}
