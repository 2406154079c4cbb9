/** Letters in conditions. */
final class ComparesLetters {
    static String test() {
        String word = "Hello World 42!";
        int upper = 0;
        int digits = 0;
        int vowels = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                upper++;
            }
            if (Character.isDigit(c)) {
                digits += c - '0';
            }
            if ("aeiou".indexOf(c) >= 0) {
                vowels++;
            }
        }
        return upper + " " + digits + " " + vowels;
    }
}
