package io.github.batchsmith.transpile.translate;

import io.github.batchsmith.transpile.syntax.Remarked;
import io.github.batchsmith.transpile.syntax.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The comments in a stretch of white space before a statement.
 *
 * @param sameLine comment on the line on which the stretch begins, or empty
 * @param blankLine whether an empty line comes before what follows
 * @param lines comments on lines of their own
 */
record Remarks(String sameLine, boolean blankLine, List<String> lines) {
    Remarks {
        lines = List.copyOf(lines);
    }

    /** Reads from the offset until something comes that is neither white space nor comment. */
    static Remarks at(String text, int offset) {
        return new Reader(text, offset).read();
    }

    /** Adds statements with these comments before them and one on the line of the first. */
    void addTo(List<Statement> to, List<Statement> added, String remarkAfter) {
        if (added.isEmpty()) {
            return;
        }
        List<String> before = new ArrayList<>(lines);
        boolean opensBlock = to.isEmpty();
        if (opensBlock && !sameLine.isEmpty()) {
            before.add(0, sameLine);
        }
        Statement first = added.get(0);
        boolean spaced = blankLine && !opensBlock;
        boolean plain = before.isEmpty() && !spaced && remarkAfter.isEmpty();
        to.add(plain ? first : new Remarked(spaced, before, first, remarkAfter));
        to.addAll(added.subList(1, added.size()));
    }

    private static final class Reader {
        private final String text;
        private int offset;
        private int lineBreaks;
        private String sameLine = "";
        private boolean blankLine;
        private final List<String> lines = new ArrayList<>();

        Reader(String text, int offset) {
            this.text = text;
            this.offset = offset;
        }

        Remarks read() {
            while (offset < text.length()) {
                if (Character.isWhitespace(text.charAt(offset))) {
                    lineBreaks += text.charAt(offset) == '\n' ? 1 : 0;
                    offset++;
                } else if (text.startsWith("//", offset)) {
                    comment(end("\n", 0));
                } else if (text.startsWith("/*", offset)) {
                    comment(end("*/", 2));
                } else {
                    break;
                }
            }
            return new Remarks(sameLine, blankLine || (lines.isEmpty() && lineBreaks > 1), lines);
        }

        private int end(String mark, int length) {
            int found = text.indexOf(mark, offset + length);
            return found < 0 ? text.length() : found + length;
        }

        private void comment(int end) {
            String comment = text.substring(offset, end).strip();
            offset = end;
            if (lineBreaks == 0 && lines.isEmpty() && sameLine.isEmpty() && comment.startsWith("//")) {
                sameLine = comment;
                return;
            }
            if (lines.isEmpty()) {
                blankLine = lineBreaks > 1;
            }
            comment.lines()
                    .map(String::strip)
                    .map(line -> line.startsWith("*") ? " " + line : line)
                    .forEach(lines::add);
        }
    }
}
