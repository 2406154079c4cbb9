package io.github.batchsmith.testbed.js;

/** Blanks out what is no code in a script, each character by a space, so that places stay the same. */
final class Blanking {
    private final String script;
    private final boolean blanksQuoted;
    private final StringBuilder out;
    private int at;

    private Blanking(String script, boolean blanksQuoted) {
        this.script = script;
        this.blanksQuoted = blanksQuoted;
        this.out = new StringBuilder(script);
    }

    /** The script with comments and templates blanked; texts in quotes stay, since they name modules. */
    static String withoutCommentsAndTemplates(String script) {
        return new Blanking(script, false).blanked();
    }

    /** The script with comments, templates and texts in quotes blanked. */
    static String withoutCommentsAndTexts(String script) {
        return new Blanking(script, true).blanked();
    }

    private String blanked() {
        while (at < script.length()) {
            step();
        }
        return out.toString();
    }

    private void step() {
        char c = script.charAt(at);
        if (script.startsWith("//", at)) {
            blankUntil(endOfLine());
        } else if (script.startsWith("/*", at)) {
            int end = script.indexOf("*/", at + 2);
            blankUntil(end < 0 ? script.length() : end + 2);
        } else if (c == '`') {
            blankUntil(endOfQuoted('`'));
        } else if (c == '"' || c == '\'') {
            skipQuoted(endOfQuoted(c));
        } else {
            at++;
        }
    }

    private void skipQuoted(int end) {
        if (blanksQuoted) {
            blankUntil(end);
        }
        at = end;
    }

    private int endOfLine() {
        int end = script.indexOf('\n', at);
        return end < 0 ? script.length() : end;
    }

    private int endOfQuoted(char quote) {
        int end = at + 1;
        while (end < script.length() && script.charAt(end) != quote) {
            boolean isTextOverLines = quote != '`' && script.charAt(end) == '\n';
            if (isTextOverLines) {
                return end;
            }
            end += script.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(script.length(), end + 1);
    }

    private void blankUntil(int end) {
        for (; at < end; at++) {
            if (script.charAt(at) != '\n') {
                out.setCharAt(at, ' ');
            }
        }
    }
}
