final class MixesLettersAndNumbers {
    static String test() {
        StringBuilder out = new StringBuilder();
        char c = 'x';
        int sum = c + 1;
        out.append(sum).append((char) sum).append(c + c).append((char) (c + 1)).append('\n');
        c++;
        out.append(c).append(c-- - 'a').append(++c).append('\n');
        c += 1;
        c -= 'b' - 'a';
        out.append(c).append((int) c).append('\n');
        String text = "" + 'a' + 'b' + ('a' + 'b') + (char) ('a' + 1) + 1 + 'c';
        out.append(text).append('\n');
        out.append('a' + 'b' + "text").append('\n');
        int[] counts = new int[26];
        for (char letter : "hello world".toCharArray()) {
            if (letter >= 'a' && letter <= 'z') {
                counts[letter - 'a']++;
            }
        }
        for (char letter = 'a'; letter <= 'z'; letter++) {
            if (counts[letter - 'a'] > 0) {
                out.append(letter).append(counts[letter - 'a']);
            }
        }
        char digit = '7';
        int value = digit - '0';
        out.append('\n').append(value * 2).append(Character.isDigit(digit)).append(Character.getNumericValue('9'));
        char[] letters = {'d', 'a', 'c', 'b'};
        java.util.Arrays.sort(letters);
        out.append(new String(letters)).append(String.valueOf(letters)).append(letters.length);
        char big = Character.toUpperCase('q');
        boolean ordered = 'a' < 'b' && big > 'A' && big != 'q';
        out.append(big).append(ordered).append((char) 65).append((int) 'A').append((char) ('A' + value));
        switch (big) {
            case 'Q' -> out.append("queue");
            default -> out.append("none");
        }
        Character boxed = 'z';
        int code = boxed;
        out.append(boxed)
                .append(code)
                .append(boxed.equals('z'))
                .append(boxed == 'z')
                .append(boxed.compareTo('a'));
        long wide = 'a' * 1000L;
        double half = 'a' / 2.0;
        out.append(wide)
                .append(' ')
                .append(half)
                .append(' ')
                .append('a' / 2)
                .append(' ')
                .append('a' % 10);
        return out.toString();
    }
}
