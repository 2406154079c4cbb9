package io.github.batchsmith.ram;

/**
 * A place in a script.
 *
 * @param file path of the script in the game
 * @param line from 1; 0 for the script as a whole
 * @param column from 1; 0 for the script as a whole
 */
public record Place(String file, int line, int column) {
    /** The script as a whole. */
    static Place whole(String file) {
        return new Place(file, 0, 0);
    }

    /** The place of a character, counted as JavaScript counts lines. */
    static Place at(String file, String text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (endsLine(text, i)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(file, line, offset - lineStart + 1);
    }

    private static boolean endsLine(String text, int index) {
        return switch (text.charAt(index)) {
            case '\n', '\u2028', '\u2029' -> true;
            case '\r' -> index + 1 == text.length() || text.charAt(index + 1) != '\n';
            default -> false;
        };
    }

    /** {@code file:line:column}, or the file alone for the script as a whole. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
