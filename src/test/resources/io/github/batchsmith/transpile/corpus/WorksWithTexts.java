/** Methods of texts. */
final class WorksWithTexts {
    static String test() {
        String text = "  Hello, World  ";
        return text.trim().length() + text.strip().toUpperCase() + text.isBlank() + text.trim().substring(7) + text.indexOf("World")
                + text.trim().replace('l', 'L') + text.contains("ell") + text.trim().startsWith("Hello") + text.trim().endsWith("d")
                + text.trim().lastIndexOf('o') + text.trim().charAt(4) + "ab".repeat(3) + "a".compareTo("c") + "abc".compareTo("ab")
                + "ABC".equalsIgnoreCase("abc") + "x".concat("y") + "".isEmpty() + String.join("-", "a", "b") + "a,b".indexOf(',');
    }
}
