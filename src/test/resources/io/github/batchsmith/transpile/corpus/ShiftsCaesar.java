/** A cipher with letters. */
final class ShiftsCaesar {
    private static String encode(String text, int by) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (Character.isLetter(c)) {
                char base = Character.isUpperCase(c) ? 'A' : 'a';
                out.append((char) ((c - base + by) % 26 + base));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    static String test() {
        return encode("Batch!", 3) + " " + encode("Edwfk!", 23);
    }
}
