package io.github.batchsmith.transpile.syntax;

/** A string literal. */
public record Text(String value) implements Expression {
    @Override
    public Precedence precedence() {
        return Precedence.PRIMARY;
    }

    @Override
    public Doc doc() {
        return Doc.of("\"" + escape(value).replace("\"", "\\\"") + "\"");
    }

    /** The text with backslashes and control characters escaped, but no quotes. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(unit -> escaped.append(escape((char) unit)));
        return escaped.toString();
    }

    private static String escape(char unit) {
        return switch (unit) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> needsCode(unit) ? String.format("\\u%04x", (int) unit) : String.valueOf(unit);
        };
    }

    private static boolean needsCode(char unit) {
        return unit < ' ' || Character.isSurrogate(unit) || unit == '\u007f' || unit == '\u2028' || unit == '\u2029';
    }
}
