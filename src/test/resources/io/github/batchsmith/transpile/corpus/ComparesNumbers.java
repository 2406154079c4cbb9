/** Comparisons of numbers of several types. */
final class ComparesNumbers {
    static String test() {
        int i = 3;
        double d = 3;
        char c = 'c';
        long l = 3;
        return (i == d) + " " + (i < 3.5) + " " + (c > 98) + " " + (c == 'c') + " " + (l == i) + " " + (d != i) + " " + (c < 'd');
    }
}
