/** Letters count by their codes. */
final class CountsLetters {
    static String test() {
        char c = 'a';
        int next = c + 1;
        char d = (char) next;
        c += 2;
        c++;
        int distance = 'z' - 'a';
        char e = 70;
        return "" + c + next + d + distance + e + (char) (d + 1) + (c + d) + ('a' + 'b');
    }
}
