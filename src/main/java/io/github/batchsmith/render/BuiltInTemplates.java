package io.github.batchsmith.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The templates that come with Batchsmith. */
public final class BuiltInTemplates {
    private static final String FOLDER = "/io/github/batchsmith/templates";
    private static final List<String> FILLED = List.of(
            "controller/fleet.ftl",
            "controller/open.ftl",
            "controller/proto.ftl",
            "controller/shotgun.ftl",
            "controller/single.ftl",
            "controller/stream.ftl",
            "part/policies.ftl",
            "worker/resident.ftl",
            "worker/signalled.ftl",
            "worker/timed.ftl");
    private static final Pattern INCLUDED = Pattern.compile("<#include \"\\.\\./([^\"]+)\">");

    private BuiltInTemplates() {}

    /** Their texts by name, such as {@code part/head.ftl}: those that are filled, and those that these include. */
    public static SortedMap<String, String> textByName() {
        TreeMap<String, String> texts = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(FILLED);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (!texts.containsKey(name)) {
                String text = text(name);
                texts.put(name, text);
                INCLUDED.matcher(text).results().map(each -> each.group(1)).forEach(open::add);
            }
        }
        return Collections.unmodifiableSortedMap(texts);
    }

    static TemplateLoader loader() {
        return new ClassTemplateLoader(BuiltInTemplates.class, FOLDER);
    }

    private static String text(String name) {
        try (InputStream stream = BuiltInTemplates.class.getResourceAsStream(FOLDER + "/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no template " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
