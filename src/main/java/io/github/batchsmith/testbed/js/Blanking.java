package io.github.batchsmith.testbed.js;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Blanks out what is no code in a script, each character by a space, so that places stay the same: comments, regular
 * expressions, texts and templates, of which what stands in {@code ${}} is code.
 */
final class Blanking {
    private static final Set<String> BEFORE_EXPRESSIONS = Set.of(
            "return",
            "typeof",
            "case",
            "in",
            "of",
            "do",
            "else",
            "void",
            "delete",
            "new",
            "throw",
            "await",
            "yield",
            "instanceof");

    private final String script;
    private final boolean blanksQuoted;
    private final StringBuilder out;
    private final Deque<Integer> bracesInTemplates = new ArrayDeque<>();
    private int at;
    private boolean expectsExpression = true; // so that a slash begins a regular expression

    private Blanking(String script, boolean blanksQuoted) {
        this.script = script;
        this.blanksQuoted = blanksQuoted;
        this.out = new StringBuilder(script);
    }

    /** The script with all but texts in quotes blanked, since they name modules. */
    static String allButQuoted(String script) {
        return new Blanking(script, false).blanked();
    }

    /** The script with everything blanked that is no code. */
    static String all(String script) {
        return new Blanking(script, true).blanked();
    }

    private String blanked() {
        while (at < script.length()) {
            step(script.charAt(at));
        }
        return out.toString();
    }

    private void step(char c) {
        if (script.startsWith("//", at)) {
            blankUntil(endOfLine());
        } else if (script.startsWith("/*", at)) {
            int end = script.indexOf("*/", at + 2);
            blankUntil(end < 0 ? script.length() : end + 2);
        } else if (c == '/' && expectsExpression) {
            operand(endOfRegExp(), true);
        } else if (c == '"' || c == '\'') {
            operand(endOfQuoted(c), blanksQuoted);
        } else if (c == '`' || (c == '}' && isEndOfSubstitution())) {
            template();
        } else if (Character.isJavaIdentifierPart(c)) {
            word();
        } else {
            sign(c);
        }
    }

    private void operand(int end, boolean isBlanked) {
        if (isBlanked) {
            blankUntil(end);
        }
        at = end;
        expectsExpression = false;
    }

    private void word() {
        int start = at;
        while (at < script.length() && Character.isJavaIdentifierPart(script.charAt(at))) {
            at++;
        }
        boolean isMember = start > 0 && script.charAt(start - 1) == '.';
        expectsExpression = !isMember && BEFORE_EXPRESSIONS.contains(script.substring(start, at));
    }

    private void sign(char c) {
        boolean isStep = script.startsWith("++", at) || script.startsWith("--", at);
        if (isStep) {
            at += 2;
            return;
        }
        if (!Character.isWhitespace(c)) {
            expectsExpression = c != ')' && c != ']';
        }
        if (!bracesInTemplates.isEmpty() && (c == '{' || c == '}')) {
            bracesInTemplates.push(bracesInTemplates.pop() + (c == '{' ? 1 : -1));
        }
        at++;
    }

    private boolean isEndOfSubstitution() {
        return !bracesInTemplates.isEmpty() && bracesInTemplates.peek() == 0;
    }

    /** From the beginning of a template, or the end of a substitution in it, to the next substitution or its end. */
    private void template() {
        if (script.charAt(at) == '}') {
            bracesInTemplates.pop();
        }
        int end = at + 1;
        while (end < script.length() && script.charAt(end) != '`' && !script.startsWith("${", end)) {
            end += script.charAt(end) == '\\' ? 2 : 1;
        }
        boolean isSubstitution = script.startsWith("${", end);
        if (isSubstitution) {
            bracesInTemplates.push(0);
        }
        operand(Math.min(script.length(), end + (isSubstitution ? 2 : 1)), true);
        expectsExpression = isSubstitution;
    }

    private int endOfLine() {
        int end = script.indexOf('\n', at);
        return end < 0 ? script.length() : end;
    }

    private int endOfQuoted(char quote) {
        int end = at + 1;
        while (end < script.length() && script.charAt(end) != quote) {
            if (script.charAt(end) == '\n') {
                return end;
            }
            end += script.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(script.length(), end + 1);
    }

    private int endOfRegExp() {
        boolean isInClass = false;
        for (int end = at + 1; end < script.length() && script.charAt(end) != '\n'; end++) {
            char c = script.charAt(end);
            if (c == '/' && !isInClass) {
                return end + 1;
            }
            isInClass = c == '[' || (isInClass && c != ']');
            end += c == '\\' ? 1 : 0;
        }
        return at + 1; // only a slash
    }

    private void blankUntil(int end) {
        for (; at < end; at++) {
            if (script.charAt(at) != '\n') {
                out.setCharAt(at, ' ');
            }
        }
    }
}
