package io.github.batchsmith.testbed.js;

import io.github.batchsmith.testbed.js.ImportSpecifiers.Specifier;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Modules whose whole text stands in their address, such as {@code data:text/javascript,export const a = 1}. As in the
 * browser, each address is one module, and knows no files: it can import nothing but other such addresses.
 */
final class DataModules {
    private static final Pattern ADDRESS = Pattern.compile(
            "data:(?:(?:text|application)/(?:x-)?(?:java|ecma)script|text/jscript)\\s*(?:;[^,;]*?)*?(;\\s*base64\\s*)?,([^#]*)(?:#.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("%([0-9a-fA-F]{2})|.", Pattern.DOTALL);

    private final ModuleFiles files;
    private final Map<String, String> pathByAddress = new HashMap<>();

    DataModules(ModuleFiles files) {
        this.files = files;
    }

    /** Where the module of an address can be loaded from; empty if the browser would not take it. */
    String path(String address) {
        String known = pathByAddress.get(address);
        if (known != null) {
            return known;
        }
        Matcher parts = ADDRESS.matcher(address);
        String path = "/data/" + (pathByAddress.size() + 1) + ".js";
        pathByAddress.put(address, path);
        String code = parts.matches()
                ? text(parts.group(2), parts.group(1) != null).map(this::linked).orElse("")
                : "";
        if (code.isEmpty()) {
            pathByAddress.put(address, "");
            return "";
        }
        files.put(path, code);
        return path;
    }

    private static Optional<String> text(String data, boolean isBase64) {
        String text = new String(unescaped(data), StandardCharsets.UTF_8);
        if (!isBase64) {
            return Optional.of(text);
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(text.replaceAll("\\s", ""));
            return Optional.of(new String(decoded, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] unescaped(String data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher each = ESCAPED.matcher(data);
        while (each.find()) {
            if (each.group(1) == null) {
                bytes.writeBytes(each.group().getBytes(StandardCharsets.UTF_8));
            } else {
                bytes.write(Integer.parseInt(each.group(1), 16));
            }
        }
        return bytes.toByteArray();
    }

    /** The text of a module with the paths of those it imports; empty if it imports anything else. */
    private String linked(String text) {
        String script = DynamicImports.renamed(text);
        List<Specifier> specifiers = ImportSpecifiers.of(script);
        StringBuilder code = new StringBuilder();
        int copied = 0;
        for (Specifier each : specifiers) {
            String path = path(each.module());
            if (path.isEmpty()) {
                return "";
            }
            code.append(script, copied, each.start()).append(path);
            copied = each.end();
        }
        return code.append(script, copied, script.length()).append('\n').toString();
    }
}
