package io.github.batchsmith.transpile.translate;

import io.github.batchsmith.transpile.module.Declaration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Small functions that say in JavaScript what only Java has; a script gets those that it needs. */
final class Helpers {
    private static final Pattern HELPER =
            Pattern.compile("(?ms)^(/\\*\\* (?:(?!\\*/).)* \\*/)\\n((?:function|class) (\\w+).*?(?:^\\}|\\{\\}))$");

    private static final Pattern WORD = Pattern.compile("(?<![.\\w])[A-Za-z]\\w*");

    private static final Map<String, Declaration> ALL = load();

    private Helpers() {}

    private static Map<String, Declaration> load() {
        try (InputStream file = Helpers.class.getResourceAsStream("helpers.js")) {
            if (file == null) {
                throw new IllegalStateException("helpers.js is missing among the classes");
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Declaration> parse(String text) {
        Map<String, String[]> sources = new LinkedHashMap<>();
        Matcher helper = HELPER.matcher(text);
        while (helper.find()) {
            sources.put(helper.group(3), new String[] {helper.group(1), helper.group(2)});
        }
        Map<String, Declaration> helpers = new TreeMap<>();
        sources.forEach(
                (name, source) -> helpers.put(name, declaration(name, source[0], source[1], sources::containsKey)));
        return helpers;
    }

    private static Declaration declaration(String name, String doc, String source, Predicate<String> isHelper) {
        List<String> uses = words(source)
                .filter(isHelper)
                .filter(Predicate.not(name::equals))
                .distinct()
                .sorted()
                .toList();
        boolean isClass = source.startsWith("class");
        return Declaration.helper(
                isClass ? Declaration.Kind.CLASS : Declaration.Kind.FUNCTION, name, doc, source, uses);
    }

    private static Stream<String> words(String source) {
        return WORD.matcher(source).results().map(MatchResult::group);
    }

    /** The helpers that the text names. */
    static List<String> namedIn(String text) {
        return words(text).filter(ALL::containsKey).toList();
    }

    /** Whether a helper has the name. */
    static boolean isName(String name) {
        return ALL.containsKey(name);
    }

    /**
     * The helpers of these names and those that they use.
     *
     * @param errorTypes whether errors have types of their own; else all are plain
     */
    static List<Declaration> needed(Collection<String> names, boolean errorTypes) {
        return needed(names, errorTypes ? UnaryOperator.identity() : Helpers::withPlainErrors);
    }

    private static Declaration withPlainErrors(Declaration helper) {
        List<String> uses = helper.uses().stream()
                .filter(name -> !name.endsWith("Exception"))
                .toList();
        String source = helper.source().replaceAll("new \\w+Exception\\(", "new Error(");
        return Declaration.helper(helper.kind(), helper.name(), helper.doc(), source, uses);
    }

    private static List<Declaration> needed(Collection<String> names, UnaryOperator<Declaration> change) {
        Map<String, Declaration> needed = new TreeMap<>();
        Deque<String> todo = new ArrayDeque<>(names);
        while (!todo.isEmpty()) {
            String name = todo.pop();
            if (!ALL.containsKey(name)) {
                continue;
            }
            Declaration helper = change.apply(ALL.get(name));
            if (needed.putIfAbsent(name, helper) == null) {
                todo.addAll(helper.uses());
            }
        }
        return List.copyOf(needed.values());
    }
}
