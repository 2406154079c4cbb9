import java.util.*;

final class ManipulatesTexts {
    static boolean palindrome(String s) {
        String clean = s.toLowerCase().replaceAll("[^a-z0-9]", "");
        return new StringBuilder(clean).reverse().toString().equals(clean);
    }

    static String capitalise(String s) {
        return s.isEmpty() ? s : Character.toUpperCase(s.charAt(0)) + s.substring(1);
    }

    static String test() {
        StringBuilder out = new StringBuilder();
        String s = "  Hello, World!  ";
        out.append('[')
                .append(s.trim())
                .append(']')
                .append(s.strip().length())
                .append(s.isBlank())
                .append(s.indexOf("World"))
                .append(s.indexOf('o'))
                .append(s.lastIndexOf('o'))
                .append(s.indexOf('o', 7))
                .append(s.charAt(4))
                .append('\n');
        out.append(palindrome("A man, a plan, a canal: Panama"))
                .append(palindrome("nope"))
                .append(capitalise("hack"))
                .append(capitalise(""))
                .append('\n');
        out.append("a,b,,c,,".split(",").length)
                .append(Arrays.toString("a,b,,c,,".split(",")))
                .append(Arrays.toString("a1b22c".split("\\d+")))
                .append(Arrays.toString("a b c".split(" ", 2)))
                .append('\n');
        out.append("abc".compareTo("abd"))
                .append("abc".compareTo("ab"))
                .append("B".compareToIgnoreCase("a"))
                .append("Hi".equalsIgnoreCase("hI"))
                .append("a".equals(null))
                .append('\n');
        out.append("x".repeat(5))
                .append("-".repeat(0))
                .append(String.join("/", "a", "b", "c"))
                .append(String.join("+", List.of("1", "2")))
                .append('\n');
        out.append("banana".replace('a', 'o'))
                .append("banana".replace("an", "AN"))
                .append("banana".replaceFirst("a", "_"))
                .append("a.b.c".replace(".", ""))
                .append('\n');
        out.append("hello".chars().filter(c -> c == 'l').count())
                .append("hello".contains("ell"))
                .append("hello".startsWith("he"))
                .append("hello".endsWith("lo"))
                .append("hello".startsWith("l", 2))
                .append('\n');
        out.append("one\ntwo\nthree".lines().toList())
                .append("tab\there \"quoted\" back\\slash")
                .append('\n');
        StringBuilder b = new StringBuilder("abcdef");
        b.insert(0, "<")
                .append('>')
                .append(1)
                .append(2.5)
                .append(true)
                .append((Object) null)
                .deleteCharAt(1)
                .setCharAt(0, '(');
        b.delete(1, 3).replace(0, 1, "{{");
        out.append(b)
                .append(b.length())
                .append(b.indexOf("e"))
                .append(b.charAt(2))
                .append('\n');
        b.setLength(3);
        out.append(b)
                .append("été".length())
                .append("naïve".toUpperCase())
                .append("ß".toUpperCase())
                .append("x".isEmpty())
                .append("abc".substring(1, 2))
                .append("abc".matches("[a-c]+"));
        String nothing = null;
        out.append(nothing).append("v=" + nothing);
        return out.toString();
    }
}
