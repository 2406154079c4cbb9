package io.github.batchsmith.transpile;

import java.util.Locale;
import java.util.SplittableRandom;

/** A Java program of random expressions and statements over numbers, letters, texts, lists and maps, which ends. */
final class RandomProgram {
    private static final int DEPTH = 3;

    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();
    private int loops;

    private RandomProgram(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The source of a class of the name whose {@code static String test()} tells what happened. */
    static String of(String name, long seed) {
        return new RandomProgram(seed).write(name);
    }

    private String write(String name) {
        line("import java.util.*;");
        line("import java.util.function.*;");
        line("final class " + name + " {");
        line("static final StringBuilder out = new StringBuilder();");
        line(
                "static int i = %s, j = %s; static double d = %s; static String s = \"seed\"; static char c = 'k';",
                wholeLiteral(), wholeLiteral(), fraction(1));
        line("static boolean b; static long l = 12345678901L; static int[] a = {3, -1, 4, -1, 5};");
        line("static final List<Integer> list = new ArrayList<>(List.of(2, 7, 1));");
        line("static final Map<String, Integer> map = new TreeMap<>();");
        line("enum Op { HACK, GROW, WEAKEN }");
        line("static int twice(int x) { return x * 2 + %s; }", whole(1));
        line("static double mix(int x, double y) { return x * y + %s; }", fraction(0));
        line("static String test() {");
        for (int n = 0; n < 24; n++) {
            statement(DEPTH);
            line("tell();");
        }
        line("return out.toString();");
        line("}");
        line("static void tell() {");
        line("out.append(i).append(' ').append(j).append(' ').append(Math.floor(d * 64) / 64).append(' ').append(s);");
        line("out.append(c).append(b).append(l).append(Arrays.toString(a)).append(list).append(map).append('\\n');");
        line("if (Double.isNaN(d) || Math.abs(d) > 1e6) { d = 1.5; }");
        line("if (s.length() > 40) { s = s.substring(0, 7); }");
        line("if (list.size() > 20) { list.subList(0, 15).clear(); }");
        line("}");
        line("}");
        return text.toString();
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void statement(int depth) {
        switch (random.nextInt(depth > 0 ? 15 : 9)) {
            case 0 -> line("i = %s;", whole(DEPTH));
            case 1 -> line("j %s= %s;", one("+", "-", "*", "&", "|", "^", "<<", ">>", ">>>"), whole(2));
            case 2 -> line("d = %s;", fraction(DEPTH));
            case 3 -> line("s %s %s;", one("=", "+="), text(2));
            case 4 -> line("b %s %s;", one("=", "&=", "|=", "^="), condition(2));
            case 5 ->
                line("c = (char) ('a' + Math.floorMod(%s, 26)); c%s;", whole(2), one("++", "--", " += 1", " -= 2"));
            case 6 -> line("l = (l %s %s) %% 9007199L;", one("+", "-"), whole(2));
            case 7 ->
                line(
                        "a[Math.floorMod(%s, a.length)] %s %s;",
                        one("i", "j", "c", "s.length()"), one("=", "+=", "-=", "*="), whole(2));
            case 8 -> collection();
            case 9, 10 -> branch(depth);
            case 11 -> loop(depth);
            case 12 -> choice(depth);
            case 13 -> attempt(depth);
            default -> lambda();
        }
    }

    private void collection() {
        line(
                one(
                        "list.add(0 + %s);",
                        "list.set(Math.floorMod(%s, list.size()), i);",
                        "map.merge(s.isEmpty() ? \"none\" : s.substring(0, 1), 0 + %s, Integer::sum);",
                        "map.put(\"k\" + Math.floorMod(%s, 5), j);",
                        "if (list.size() > 2) { i += list.remove(Math.floorMod(%s, list.size())); }",
                        "list.removeIf(x -> x == %s);",
                        "j = map.getOrDefault(\"k1\", 0 + %s);",
                        "list.sort(Comparator.reverseOrder()); i ^= %s;"),
                whole(1));
    }

    private void branch(int depth) {
        line("if (%s) {", condition(2));
        statement(depth - 1);
        if (random.nextBoolean()) {
            line("} else if (%s) {", condition(1));
            statement(depth - 1);
            line("} else {");
            statement(depth - 1);
        }
        line("}");
    }

    private void loop(int depth) {
        String n = "n" + ++loops;
        switch (random.nextInt(3)) {
            case 0 -> line("for (int %1$s = 0; %1$s < %2$d; %1$s++) {", n, 1 + random.nextInt(4));
            case 1 -> line("for (int %s : new int[] {%s, %s}) { j ^= 1;", n, whole(1), whole(1));
            default -> line("int %1$s = 3; while (%1$s-- > 0) { if (%2$s) { continue; }", n, condition(1));
        }
        statement(depth - 1);
        line("i += %s;", n);
        line("}");
    }

    private void choice(int depth) {
        switch (random.nextInt(3)) {
            case 0 -> {
                line("switch (Math.floorMod(%s, 4)) { case 0: i++; case 1:", whole(2));
                statement(depth - 1);
                line("break; case 2: s += 'z'; break; default: d -= 0.5; }");
            }
            case 1 ->
                line(
                        "i = switch (s.length() %% 3) { case 0 -> %s; case 1 -> { int t = %s; yield t - 1; } default"
                                + " -> j; };",
                        whole(2), whole(2));
            default ->
                line(
                        "s += switch (Op.values()[Math.floorMod(%s, 3)]) { case HACK -> 'h'; case GROW -> \"g\" + i;"
                                + " case WEAKEN -> c; };",
                        whole(1));
        }
    }

    private void attempt(int depth) {
        line("try { i = %s / (%s & 3); ", whole(2), whole(1));
        statement(depth - 1);
        line("} catch (ArithmeticException e) { s = e.getMessage(); } finally { j--; }");
    }

    private void lambda() {
        String f = "f" + ++loops;
        line(
                "IntUnaryOperator %s = x -> x %s %s; i = %s.applyAsInt(%s);",
                f, one("+", "-", "*", "^"), wholeLiteral(), f, whole(1));
        line("d = list.stream().mapToDouble(x -> x %s %s).sum();", one("*", "/"), one("0.5", "4.0", "-2.25"));
        line("j = list.stream().filter(x -> x %% 2 == 0).mapToInt(x -> x + %s).sum();", wholeLiteral());
    }

    private String wholeLiteral() {
        return one("0", "1", "-1", "2", "7", "-13", "31", "255", "1000003", "Integer.MAX_VALUE", "Integer.MIN_VALUE");
    }

    private String whole(int depth) {
        if (depth == 0) {
            return one("i", "j", wholeLiteral(), "c", "a[2]", "s.length()", "list.size()", "(int) l");
        }
        String x = whole(depth - 1);
        String y = whole(depth - 1);
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> "(" + x + " " + one("+", "-", "*", "&", "|", "^") + " " + y + ")";
            case 3 -> "(" + x + " " + one("/", "%") + " (" + y + " | 1))";
            case 4 -> "(" + x + " " + one("<<", ">>", ">>>") + " " + y + ")";
            case 5 -> one("-", "~", "+") + "(" + x + ")";
            case 6 -> "Math." + one("max", "min", "floorMod") + "(" + x + ", (" + y + " | 1))";
            case 7 -> "(" + condition(depth - 1) + " ? " + x + " : " + y + ")";
            case 8 -> one("(int) (", "(byte) (", "(short) (", "Math.abs(") + x + ")";
            default ->
                one(
                        "(int) (" + fraction(depth - 1) + ")",
                        "twice(" + x + ")",
                        "i++",
                        "--j",
                        "Integer.compare(" + x + ", " + y + ")",
                        "a[Math.floorMod(" + x + ", 5)]");
        };
    }

    private String fraction(int depth) {
        if (depth == 0) {
            return one("0.5", "-2.25", "1e3", "100.0", "0.0");
        }
        String x = fraction(depth - 1);
        return switch (random.nextInt(5)) {
            case 0, 1 -> "(" + x + " " + one("+", "-", "*", "/", "%") + " " + fraction(depth - 1) + ")";
            case 2 -> "Math." + one("sqrt", "floor", "ceil", "abs", "rint") + "(" + x + ")";
            case 3 -> one("(i / 2.0)", "((double) j / 8)", "mix(i, " + x + ")");
            default -> "Math." + one("max", "min") + "(" + x + ", " + fraction(depth - 1) + ")";
        };
    }

    private String condition(int depth) {
        if (depth == 0) {
            return one("b", "true", "(i > j)", "(c >= 'k')", "s.isEmpty()", "list.contains(7)");
        }
        return switch (random.nextInt(5)) {
            case 0 ->
                "(" + whole(depth - 1) + " " + one("<", "<=", ">", ">=", "==", "!=") + " " + whole(depth - 1) + ")";
            case 1 ->
                "(" + condition(depth - 1) + " " + one("&&", "||", "&", "|", "^") + " " + condition(depth - 1) + ")";
            case 2 -> "!(" + condition(depth - 1) + ")";
            case 3 -> "(" + fraction(depth - 1) + " " + one("<", ">=", "==") + " " + fraction(depth - 1) + ")";
            default ->
                one(
                        "s.startsWith(\"s\")",
                        "s.equals(" + text(depth - 1) + ")",
                        "Character.isLetter(c)",
                        "map.containsKey(\"k2\")");
        };
    }

    private String text(int depth) {
        if (depth == 0) {
            return one("s", "\"x\"", "\"\"", "String.valueOf(c)", "(\"\" + i)");
        }
        String x = text(depth - 1);
        return switch (random.nextInt(5)) {
            case 0, 1 ->
                "(" + x + " + " + one(whole(depth - 1), condition(depth - 1), "c", "'q'", "l", text(depth - 1)) + ")";
            case 2 -> x + one(".toUpperCase()", ".trim()", ".replace('e', '_')", ".repeat(2)");
            case 3 -> "(s.length() > 3 ? s.substring(" + one("1", "s.length() - 2", "1, 3") + ") : " + x + ")";
            default ->
                one(
                        "String.join(\"-\", \"a\", " + x + ")",
                        "Integer.toHexString(" + whole(1) + ")",
                        "new StringBuilder(" + x + ").reverse().toString()");
        };
    }
}
