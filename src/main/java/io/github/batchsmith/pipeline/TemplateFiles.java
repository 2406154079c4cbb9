package io.github.batchsmith.pipeline;

import io.github.batchsmith.render.BuiltInTemplates;
import java.util.SortedMap;

/** The built-in templates, for players who want templates of their own. */
public final class TemplateFiles {
    private static final String COMMENT = "<#-- ";
    private static final String COMMENT_END = " -->";

    private TemplateFiles() {}

    /** Their texts by name, such as {@code part/head.ftl}. */
    public static SortedMap<String, String> textByName() {
        return BuiltInTemplates.textByName();
    }

    /** What a template lays out, as its first line says. */
    public static String summary(String text) {
        String line = text.lines().findFirst().orElse("");
        boolean isComment = line.startsWith(COMMENT) && line.endsWith(COMMENT_END);
        return isComment ? line.substring(COMMENT.length(), line.length() - COMMENT_END.length()) : "";
    }
}
