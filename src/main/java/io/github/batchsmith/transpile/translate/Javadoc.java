package io.github.batchsmith.transpile.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A documentation comment without its markup.
 *
 * @param paragraphs the description
 * @param parameters text by parameter or record component
 * @param returns what is returned, or empty
 * @param errors what is thrown and when
 */
record Javadoc(List<String> paragraphs, Map<String, String> parameters, String returns, List<String> errors) {
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(\\w+)\\s+");
    private static final Pattern PARAMETER = Pattern.compile("(?s)(\\S+)\\s*(.*)");
    private static final Pattern CODE = Pattern.compile("\\{@(?:code|literal|value)\\s+([^}]*)}");
    private static final Pattern LINK =
            Pattern.compile("\\{@link(?:plain)?\\s+[\\w.]*?[#.]?(\\w+)(?:\\([^)]*\\))?(?:\\s+([^}]*))?}");

    Javadoc {
        paragraphs = List.copyOf(paragraphs);
        parameters = Map.copyOf(parameters);
        errors = List.copyOf(errors);
    }

    /** Reads the comment as javac gives it, without stars. */
    static Javadoc parse(String comment) {
        Matcher tag = BLOCK_TAG.matcher(comment);
        int end = tag.find() ? tag.start() : comment.length();
        List<String> paragraphs = Stream.of(comment.substring(0, end).split("<p>|\\n\\s*\\n", -1))
                .map(Javadoc::plain)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        Map<String, String> parameters = new LinkedHashMap<>();
        List<String> errors = new ArrayList<>();
        String returns = "";
        while (end < comment.length()) {
            String name = tag.group(1);
            int start = tag.end();
            end = tag.find() ? tag.start() : comment.length();
            String text = plain(comment.substring(start, end));
            Matcher parts = PARAMETER.matcher(text);
            switch (name) {
                case "param" -> {
                    if (parts.matches()) {
                        parameters.put(parts.group(1), parts.group(2));
                    }
                }
                case "return" -> returns = text;
                case "throws" -> errors.add(parts.matches() ? parts.group(2) : text);
                default -> {}
            }
        }
        return new Javadoc(paragraphs, parameters, returns, errors);
    }

    private static String plain(String text) {
        String named = LINK.matcher(CODE.matcher(text).replaceAll("`$1`"))
                .replaceAll(link ->
                        Matcher.quoteReplacement(link.group(2) == null ? "`" + link.group(1) + "`" : link.group(2)));
        return named.replaceAll("<li>", "- ")
                .replaceAll("</?[a-zA-Z][^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
