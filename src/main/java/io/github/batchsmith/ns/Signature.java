package io.github.batchsmith.ns;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the table of functions.
 *
 * @param function qualified name, as in {@code hacknet.numNodes}
 * @param awaited whether the game answers later
 * @param result name of the result's type
 * @param does what it does; empty if only the game's documentation tells
 * @param error when it is an error; empty if that is not known
 */
record Signature(
        String function, List<Parameter> parameters, boolean awaited, String result, String does, String error) {
    private static final Pattern LINE =
            Pattern.compile("([\\w.]+)\\((.*?)\\) (awaits )?([\\w<>, ]+?)(?: \\| (.*?)(?: \\| (.*))?)?");

    private static final Pattern PARAMETER = Pattern.compile("([\\w<>, .]+) (\\w+)(\\?)?");

    Signature {
        parameters = List.copyOf(parameters);
    }

    /**
     * A parameter or component.
     *
     * @param type its type's name; {@code Object...} takes any number
     * @param optional whether it may be left out
     */
    record Parameter(String type, String name, boolean optional) {
        private static Parameter parse(String text) {
            Matcher parts = PARAMETER.matcher(text.strip());
            if (!parts.matches()) {
                throw new IllegalArgumentException("not a parameter: '" + text + "'");
            }
            return new Parameter(parts.group(1), parts.group(2), parts.group(3) != null);
        }

        /** Parameters that are separated by commas. */
        static List<Parameter> parseAll(String text) {
            List<Parameter> parameters = new ArrayList<>();
            for (String part : text.split(",(?![^<]*>)", -1)) {
                if (!part.isBlank()) {
                    parameters.add(parse(part));
                }
            }
            return parameters;
        }
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it is not one of the table
     */
    static Signature parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a function: '" + line + "'");
        }
        return new Signature(
                parts.group(1),
                Parameter.parseAll(parts.group(2)),
                parts.group(3) != null,
                parts.group(4),
                parts.group(5) == null ? "" : parts.group(5),
                parts.group(6) == null ? "" : parts.group(6));
    }

    /** A function of which only the name is known. */
    static Signature unknown(String function) {
        return new Signature(function, List.of(new Parameter("Object...", "args", false)), false, "T", "", "");
    }

    /** The namespace, or empty. */
    String namespace() {
        int dot = function.lastIndexOf('.');
        return dot < 0 ? "" : function.substring(0, dot);
    }

    /** The name without namespace. */
    String name() {
        return function.substring(function.lastIndexOf('.') + 1);
    }

    /** The lists of parameters with which it can be called: optional ones are left out from the end. */
    List<List<Parameter>> forms() {
        List<List<Parameter>> forms = new ArrayList<>();
        for (int length = parameters.size(); length >= 0; length--) {
            forms.add(parameters.subList(0, length));
            boolean rest = length > 0 && parameters.get(length - 1).type().endsWith("...");
            boolean optional = length > 0 && parameters.get(length - 1).optional();
            if (!optional && !(rest && length > 1 && parameters.get(length - 2).optional())) {
                break;
            }
            if (rest) {
                length--;
                forms.add(parameters.subList(0, length));
            }
        }
        return forms;
    }
}
