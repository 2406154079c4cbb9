package io.github.batchsmith.transpile.syntax;

import java.util.List;

/** Text with the places that parts of it come from. */
public record PlacedText(String text, List<Origin> origins) {
    public PlacedText {
        origins = List.copyOf(origins);
    }

    /**
     * Where the text from a position on comes from.
     *
     * @param line line of the text, from 0
     * @param column column of the text, from 0
     */
    public record Origin(int line, int column, Place place) {
        /** The same, so many lines further down. */
        public Origin down(int lines) {
            return new Origin(line + lines, column, place);
        }
    }
}
