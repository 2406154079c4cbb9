final class OverloadsEverything {
    static String show(int x) {
        return "int" + x;
    }

    static String show(long x) {
        return "long" + x;
    }

    static String show(double x) {
        return "double" + x;
    }

    static String show(char x) {
        return "char" + x;
    }

    static String show(boolean x) {
        return "boolean" + x;
    }

    static String show(String x) {
        return "text" + x;
    }

    static String show(Object x) {
        return "object" + x;
    }

    static String show(int... xs) {
        return "ints" + xs.length;
    }

    static String show(int a, String b) {
        return a + b;
    }

    static String show(String a, int b) {
        return a + b + "!";
    }

    private final String text;

    OverloadsEverything() {
        this("none");
    }

    OverloadsEverything(String text) {
        this.text = text;
    }

    OverloadsEverything(int n) {
        this("n" + n);
    }

    String get() {
        return text;
    }

    String get(String suffix) {
        return text + suffix;
    }

    String get(int times) {
        return text.repeat(times);
    }

    static int sum(int first, int... rest) {
        int sum = first;
        for (int r : rest) {
            sum += r;
        }
        return sum;
    }

    static String join(String by, Object... parts) {
        StringBuilder out = new StringBuilder();
        for (Object p : parts) {
            out.append(p).append(by);
        }
        return out.toString();
    }

    static String test() {
        byte b = 3;
        return show(1)
                + show(2L)
                + show(3.0)
                + show('c')
                + show(true)
                + show("s")
                + show((Object) "o")
                + show(1, 2, 3)
                + show()
                + show(1, "b")
                + show("a", 2)
                + show(b)
                + show('a' + 1)
                + new OverloadsEverything().get()
                + new OverloadsEverything("t").get("x")
                + new OverloadsEverything(5).get(2)
                + sum(1)
                + sum(1, 2, 3)
                + sum(1, new int[] {4, 5})
                + join("-", 1, "b", 2.5, 'c', null)
                + join(",");
    }
}
