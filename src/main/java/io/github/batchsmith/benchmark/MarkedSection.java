package io.github.batchsmith.benchmark;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;

/**
 * The lines of a Markdown text between {@code <!-- name -->} and {@code <!-- end name -->}, which a program writes.
 *
 * @param before the text down to the opening mark, itself included
 * @param after the text from the closing mark on
 */
public record MarkedSection(String before, String after) {
    /**
     * The section of that name in a text.
     *
     * @param file where the text is from, for the message
     * @throws InvalidInputException if the marks are not both there, in this order
     */
    public static MarkedSection in(String file, String text, String name) {
        String opening = "<!-- " + name + " -->\n";
        String closing = "<!-- end " + name + " -->";
        int from = text.indexOf(opening);
        int to = text.indexOf(closing, Math.max(from, 0));
        if (from < 0 || to < 0) {
            throw new InvalidInputException(Finding.error(
                    "no-marks",
                    file,
                    "there are no lines \"" + opening.strip() + "\" and \"" + closing + "\"",
                    "add both where the table shall stand"));
        }
        return new MarkedSection(text.substring(0, from + opening.length()), text.substring(to));
    }

    /** The whole text with other lines in the section, each ended with a newline. */
    public String with(String lines) {
        return before + lines + after;
    }
}
