package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.transpile.UnmarkedFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Java source files and the classes that they may refer to.
 *
 * @param files the sources
 * @param classPath folders and archives of compiled classes
 */
public record JavaSources(List<Path> files, List<Path> classPath) {
    /** The first version of Java in which patterns are labels without further ado. */
    private static final int FIRST_WITH_PATTERNS = 21;

    public JavaSources {
        files = List.copyOf(files);
        classPath = List.copyOf(classPath);
    }

    /**
     * Parses the files, finds types, and does the work while javac can be asked, which reads classes of archives only
     * when they are asked for; empty if the Java is wrong, which the log then says.
     */
    <T> Optional<T> attributed(FindingLog log, Function<Attribution, T> work) {
        if (!readable(log)) {
            return Optional.empty();
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler().getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler()
                    .getTask(
                            Writer.nullWriter(),
                            manager,
                            diagnostics,
                            options(),
                            null,
                            UnmarkedFile.of(manager.getJavaFileObjectsFromPaths(files)));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            diagnostics.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .forEach(diagnostic -> report(diagnostic, log));
            return log.isEmpty() ? Optional.of(work.apply(new Attribution(task, units))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> options() {
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> options =
                new ArrayList<>(List.of("-proc:none", "-implicit:none", "-Xlint:none", "-classpath", path));
        if (isPatternPreview()) {
            options.addAll(List.of(
                    "--enable-preview",
                    "-source",
                    Integer.toString(Runtime.version().feature())));
        }
        return options;
    }

    /** Whether this Java takes patterns as labels only where previews are allowed. */
    static boolean isPatternPreview() {
        return Runtime.version().feature() < FIRST_WITH_PATTERNS;
    }

    private boolean readable(FindingLog log) {
        files.stream()
                .filter(file -> !Files.isRegularFile(file) || !Files.isReadable(file))
                .forEach(file -> log.add(Finding.error(
                        "source-unreadable",
                        file.toString(),
                        "there is no readable file " + file,
                        "give the path of a .java file")));
        return log.isEmpty();
    }

    private static JavaCompiler compiler() {
        return Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .orElseThrow(() -> new InvalidInputException(Finding.error(
                        "no-java-compiler",
                        "java.home",
                        "this Java at " + System.getProperty("java.home") + " has no compiler",
                        "run with a JDK, not a JRE")));
    }

    private static void report(Diagnostic<? extends JavaFileObject> diagnostic, FindingLog log) {
        JavaFileObject source = diagnostic.getSource();
        SourcePosition position = source == null
                ? new SourcePosition("javac", 1, 1)
                : new SourcePosition(source.getName(), diagnostic.getLineNumber(), diagnostic.getColumnNumber());
        log.error(
                position,
                "java-error",
                diagnostic.getMessage(Locale.ENGLISH).replaceAll("\\s*\\R\\s*", "; "),
                "this is javac's message: correct the Java first");
    }
}
