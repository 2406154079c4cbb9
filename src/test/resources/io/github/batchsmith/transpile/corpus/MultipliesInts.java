/** Products wrap around at 32 bits. */
final class MultipliesInts {
    static String test() {
        int big = 123456789;
        int factor = 987654;
        return big * factor + " " + big * big + " " + -big * 31 + " " + 7 * 6 + " " + big * 2 * 3;
    }
}
