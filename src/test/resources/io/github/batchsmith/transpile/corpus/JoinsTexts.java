/** Texts put together with numbers and letters. */
final class JoinsTexts {
    static String test() {
        int one = 1;
        char letter = 'c';
        String nothing = null;
        return one + 2 + "3" + 4 + 5 + letter + nothing + true + 1.0 + ('a' + 1) + (char) ('a' + 1) + "" + one;
    }
}
