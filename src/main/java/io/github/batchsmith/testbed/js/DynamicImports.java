package io.github.batchsmith.testbed.js;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The calls of {@code import()} in a script, which the browser answers, and the game does nothing about. They get the name
 * of a function that answers as the browser does, of equal length, so that every line and column stays what it was.
 */
final class DynamicImports {
    /** Name of the function that takes their place. */
    static final String FUNCTION = "\u0131mport";

    private static final Pattern CALL = Pattern.compile("(?<![\\w$.#])import(?=\\s*\\()");

    private DynamicImports() {}

    static String renamed(String script) {
        if (!CALL.matcher(script).find()) {
            return script;
        }
        StringBuilder renamed = new StringBuilder(script);
        Matcher call = CALL.matcher(Blanking.all(script));
        while (call.find()) {
            renamed.replace(call.start(), call.end(), FUNCTION);
        }
        return renamed.toString();
    }
}
