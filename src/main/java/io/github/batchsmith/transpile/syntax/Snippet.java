package io.github.batchsmith.transpile.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * An expression written as text with places for others: {@code $0.has($1)}, where {@code $*} is all from the second on.
 * Blanks stand only around binary operators, so that they tell how tightly the text binds.
 */
public record Snippet(String template, List<Expression> values) implements Expression {
    public Snippet {
        values = List.copyOf(values);
    }

    @Override
    public Precedence precedence() {
        return template.startsWith("(") && template.contains(") => ")
                ? Precedence.ASSIGNMENT
                : binding(template.startsWith("new ") ? "new ".length() : 0, template.length());
    }

    /** The loosest operator outside of brackets. */
    private Precedence binding(int start, int end) {
        Precedence loosest = "!-~".indexOf(template.charAt(start)) >= 0 ? Precedence.UNARY : Precedence.CALL;
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = template.charAt(i);
            depth += "([{".indexOf(c) >= 0 ? 1 : 0;
            depth -= ")]}".indexOf(c) >= 0 ? 1 : 0;
            if (c == ' ' && depth == 0) {
                int next = template.indexOf(' ', i + 1);
                Precedence operator = operator(template.substring(i + 1, next));
                loosest = operator.compareTo(loosest) < 0 ? operator : loosest;
                i = next;
            }
        }
        return loosest;
    }

    private static Precedence operator(String word) {
        return word.equals("?") || word.equals(":") ? Precedence.CONDITIONAL : Precedence.ofBinary(word);
    }

    @Override
    public Doc doc() {
        List<Object> parts = new ArrayList<>();
        int start = 0;
        for (int hole = template.indexOf('$'); hole >= 0; hole = template.indexOf('$', start)) {
            parts.add(template.substring(start, hole));
            parts.add(value(hole));
            start = hole + 2;
        }
        parts.add(template.substring(start));
        return Doc.of(parts.toArray());
    }

    private Doc value(int hole) {
        char which = template.charAt(hole + 1);
        if (which == '*') {
            return Doc.join(
                    Doc.of(", "),
                    values.subList(1, values.size()).stream()
                            .map(value -> value.bare().doc())
                            .toList());
        }
        Expression value = values.get(which - '0');
        char next = hole + 2 < template.length() ? template.charAt(hole + 2) : ')';
        char previous = hole == 0 ? '(' : template.charAt(hole - 1);
        if (".[(".indexOf(next) >= 0) {
            return Layouts.receiver(value);
        }
        boolean enclosed =
                ")],".indexOf(next) >= 0 && ("([".indexOf(previous) >= 0 || template.startsWith(", ", hole - 2));
        return enclosed || template.startsWith("...", hole - 3) ? value.bare().doc() : value.operand(Precedence.UNARY);
    }
}
