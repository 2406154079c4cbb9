/** Builders of text, text blocks and letters. */
final class BuildsAndCuts {
    private static final String BLOCK = """
            {
              "name": "n00dles",\
             "ram": 4
            \t"quote\""   \s
            }
            """;

    private static boolean isPalindrome(String text) {
        int i = 0;
        int j = text.length() - 1;
        while (i < j) {
            if (Character.toLowerCase(text.charAt(i++)) != Character.toLowerCase(text.charAt(j--))) {
                return false;
            }
        }
        return true;
    }

    private static String caesar(String text, int shift) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                out.append((char) ('a' + (c - 'a' + shift + 26) % 26));
            } else if (Character.isUpperCase(c)) {
                out.append((char) ((c - 'A' + shift) % 26 + 'A'));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    static String test() {
        StringBuilder builder = new StringBuilder("0123456789");
        builder.insert(3, "abc").delete(0, 2).deleteCharAt(0).reverse().setCharAt(0, 'Z');
        builder.replace(1, 3, "--").append(1.5).append('c').append(2L).append(true).append((Object) null);
        builder.setLength(builder.length() - 2);
        char c = 'a';
        c++;
        int sum = c + 'b';
        String text = "";
        text += c + 1;
        text += (char) (c + 1);
        text += 'x' + 'y' + "z" + 'x' + 1;
        int[] histogram = new int[26];
        for (char letter : "mississippi".toCharArray()) {
            histogram[letter - 'a']++;
        }
        return BLOCK + builder + builder.indexOf("c") + builder.charAt(2) + sum + text + histogram['s' - 'a']
                + isPalindrome("Anna") + caesar("Hello, xyz!", 3) + "a,b,,c,,".split(",").length
                + "  trim ".trim() + "x".compareTo("abc") + "Apple".compareToIgnoreCase("apple") + "banana".lastIndexOf('a')
                + "banana".replace("an", "AN") + "b1a22".replaceAll("[0-9]+", "#") + "abc".contains("bc")
                + "a-b".indexOf('-') + "line1\nline2".lines().count() + "abc".chars().sum() + "%d%%".formatted(5)
                + String.valueOf(new char[] {'o', 'k'}) + "é".length() + "\u00e9".equals("é") + "AbC".toLowerCase().hashCode();
    }
}
