package io.github.batchsmith.cli;

import java.util.regex.Pattern;

/** Arguments of scripts, read as the game's terminal reads them. */
final class ScriptArguments {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9a-fA-F]{1,13}");

    private ScriptArguments() {}

    /** A number, a boolean or, where it is neither, the text itself. */
    static Object parse(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return (double) Long.parseLong(text.substring(2), 16);
        }
        return DECIMAL.matcher(text).matches() ? (Object) Double.valueOf(text) : text;
    }
}
