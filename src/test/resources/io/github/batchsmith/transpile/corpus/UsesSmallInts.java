/** Bytes and shorts. */
final class UsesSmallInts {
    static String test() {
        byte b = (byte) 127;
        b++;
        short s = 32767;
        s += 1;
        byte c = (byte) (b + 1);
        return b + " " + s + " " + c;
    }
}
