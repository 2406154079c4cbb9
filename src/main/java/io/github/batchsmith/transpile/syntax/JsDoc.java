package io.github.batchsmith.transpile.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A documentation comment.
 *
 * @param paragraphs the description
 * @param tags tag lines from the {@code @} on
 */
public record JsDoc(List<String> paragraphs, List<String> tags) {
    private static final int WIDTH = Layout.WIDTH - " * ".length();

    public JsDoc {
        paragraphs = List.copyOf(paragraphs);
        tags = List.copyOf(tags);
    }

    /** The comment, on one line if it is short, without a line break at the end; empty if there is nothing to say. */
    public String text() {
        List<String> lines = lines();
        if (lines.isEmpty()) {
            return "";
        }
        if (lines.size() == 1 && lines.get(0).length() <= WIDTH - " */".length()) {
            return "/** " + lines.get(0) + " */";
        }
        StringBuilder text = new StringBuilder("/**\n");
        lines.forEach(line -> text.append((" * " + line).stripTrailing()).append('\n'));
        return text.append(" */").toString();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(wrapped(paragraph, ""));
        }
        if (!lines.isEmpty() && !tags.isEmpty()) {
            lines.add("");
        }
        tags.forEach(tag -> lines.addAll(wrapped(tag, "  ")));
        return lines;
    }

    private static List<String> wrapped(String paragraph, String indentation) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.replace("*/", "* /").trim().split("\\s+", -1)) {
            if (line.length() + 1 + word.length() > WIDTH && !line.toString().isBlank()) {
                lines.add(line.toString());
                line = new StringBuilder(indentation).append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
