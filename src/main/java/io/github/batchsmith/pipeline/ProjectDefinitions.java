package io.github.batchsmith.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The definitions of a project: files in a folder of their own, and classes among the project's own. A class that is
 * older than any source, or not compiled yet, is taken from its source.
 */
public final class ProjectDefinitions {
    private static final Pattern DEFINITION =
            Pattern.compile("(?<!abstract )\\bclass\\s+\\w+[^{]*\\bimplements\\b[^{]*\\bBatcherDefinition\\b");
    private static final String JAVA = ".java";
    private static final String CLASS = ".class";

    private final Path folder;
    private final Path classes;
    private final List<Path> sourceRoots;

    /**
     * @param folder of definition files; need not exist
     * @param classes folder of the project's compiled classes; need not exist
     * @param sourceRoots folders of the project's sources; need not exist
     */
    public ProjectDefinitions(Path folder, Path classes, List<Path> sourceRoots) {
        this.folder = folder;
        this.classes = classes;
        this.sourceRoots = List.copyOf(sourceRoots);
    }

    /** Paths of files and names of classes, as a {@link Pipeline} takes them; files of the folder first. */
    public List<String> all() {
        Stream<String> files = below(folder)
                .filter(each -> each.toString().endsWith(".json") || isDefinition(each))
                .map(Path::toString);
        return Stream.concat(files, projectClasses()).toList();
    }

    /** Java sources in a folder that are no definitions. */
    public static List<Path> otherSources(Path folder) {
        return below(folder)
                .filter(each -> each.toString().endsWith(JAVA) && !isDefinition(each))
                .toList();
    }

    /** The source of a class of the project's whose compiled form is missing or older than a source. */
    public Optional<String> sourceOfStale(String className) {
        return isFresh(className) ? Optional.empty() : source(className).map(Path::toString);
    }

    private Stream<String> projectClasses() {
        Set<String> names = new TreeSet<>(compiled());
        sourceRoots.forEach(root -> below(root)
                .filter(ProjectDefinitions::isDefinition)
                .forEach(source -> names.add(className(root, source, JAVA))));
        return names.stream().map(each -> sourceOfStale(each).orElse(each)).distinct();
    }

    /** Compiled classes that are definitions and still have a source, or never had one in Java. */
    private Set<String> compiled() {
        try (MemoryClassLoader loader =
                new MemoryClassLoader(Map.of(), List.of(classes), getClass().getClassLoader())) {
            return below(classes)
                    .filter(each -> each.toString().endsWith(CLASS))
                    .map(each -> className(classes, each, CLASS))
                    .filter(each -> isDefinition(loader, each))
                    .filter(each -> isFresh(each) || source(each).isPresent())
                    .collect(Collectors.toSet());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isDefinition(MemoryClassLoader loader, String name) {
        try {
            return DefinitionClass.isDefinition(loader.loadClass(name));
        } catch (ClassNotFoundException | LinkageError notLoadable) {
            return false;
        }
    }

    private boolean isFresh(String className) {
        Path compiled = classes.resolve(className.replace('.', '/') + CLASS);
        return Files.exists(compiled) && newestSourceMillis() <= modifiedMillis(compiled);
    }

    private long newestSourceMillis() {
        return sourceRoots.stream()
                .flatMap(ProjectDefinitions::below)
                .filter(each -> each.toString().endsWith(JAVA))
                .mapToLong(ProjectDefinitions::modifiedMillis)
                .max()
                .orElse(0);
    }

    private Optional<Path> source(String className) {
        String outermost = className.replaceFirst("\\$.*", "").replace('.', '/');
        return sourceRoots.stream()
                .map(root -> root.resolve(outermost + JAVA))
                .filter(Files::exists)
                .findFirst();
    }

    private static boolean isDefinition(Path source) {
        return source.toString().endsWith(JAVA)
                && DEFINITION.matcher(text(source)).find();
    }

    private static String className(Path root, Path file, String ending) {
        String path =
                root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        return path.substring(0, path.length() - ending.length());
    }

    private static Stream<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The text, whatever its encoding: only ASCII words are looked for. */
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long modifiedMillis(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
