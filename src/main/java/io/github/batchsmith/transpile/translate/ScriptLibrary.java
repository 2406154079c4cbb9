package io.github.batchsmith.transpile.translate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How scripts say the methods of Java's library: the table {@code library.txt}. */
final class ScriptLibrary {
    private static final Map<String, String> TEMPLATES = load();

    private ScriptLibrary() {}

    private static Map<String, String> load() {
        try (InputStream file = ScriptLibrary.class.getResourceAsStream("library.txt")) {
            if (file == null) {
                throw new IllegalStateException("library.txt is missing among the classes");
            }
            Map<String, String> templates = new HashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" = ") && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .forEach(parts -> templates.put(parts[0], parts[1]));
            return Map.copyOf(templates);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the text has a place for all arguments. */
    private static boolean takes(String template, String parameters) {
        long count = parameters.isEmpty() ? 0 : parameters.split(",", -1).length;
        return count == 0 || template.contains("$*") || template.contains("$" + count);
    }

    /**
     * The text for a call.
     *
     * @param parameters erased types, separated by commas
     * @param marks {@code ~} and {@code !}, those that hold for the call, the weightier first
     */
    static Optional<String> template(String family, String method, String parameters, String marks) {
        String name = family + "." + method;
        for (String mark : (marks + " ").split("", -1)) {
            for (String key : new String[] {name + "(" + parameters + ")" + mark.strip(), name + mark.strip()}) {
                String template = TEMPLATES.get(key);
                if (template != null && (key.contains("(") || takes(template, parameters))) {
                    return Optional.of(template);
                }
            }
        }
        return Optional.empty();
    }
}
