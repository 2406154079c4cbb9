package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.dsl.BatcherDefinition;
import io.github.batchsmith.transpile.UnmarkedFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Compiles a definition's source file in memory; nothing is written to disk. */
final class DefinitionCompiler {
    private final JavaCompiler javac;

    private DefinitionCompiler(JavaCompiler javac) {
        this.javac = javac;
    }

    /**
     * The compiler of the running JDK.
     *
     * @throws InvalidInputException when this Java comes without one
     */
    static DefinitionCompiler ofThisJdk(Path source) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new InvalidInputException(Finding.error(
                    "no-compiler",
                    source.toString(),
                    "this Java (" + System.getProperty("java.home") + ") has no compiler",
                    "run with a JDK, give the compiled class with --classpath, or use the JSON form"));
        }
        return new DefinitionCompiler(javac);
    }

    /**
     * What a source file was compiled to.
     *
     * @param classes bytes by binary name
     * @param sources the file, and others on the class path that it uses
     */
    record Compiled(Map<String, byte[]> classes, List<Path> sources) {}

    /**
     * The classes of a source file.
     *
     * @throws InvalidInputException with the compiler's own messages when it does not compile
     */
    Compiled compile(Path source, List<Path> classPath) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                MemoryClasses classes = new MemoryClasses(files)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    classes,
                    diagnostics,
                    options(classPath),
                    null,
                    UnmarkedFile.of(files.getJavaFileObjects(source)));
            if (!task.call()) {
                throw new InvalidInputException(errors(source, diagnostics.getDiagnostics()));
            }
            return new Compiled(classes.bytes(), classes.sources());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> options(List<Path> classPath) {
        String path = Stream.concat(
                        Stream.of(home(BatcherDefinition.class), home(NullMarked.class)), classPath.stream())
                .map(Path::toString)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        return List.of("-proc:none", "-nowarn", "-Xlint:none", "-classpath", path);
    }

    /** Where a class of ours was loaded from: the jar, or the folder of the build. */
    static Path home(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("class path entry is no path: " + source.getLocation(), impossible);
        }
    }

    private static List<Finding> errors(Path source, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> Finding.error(
                        "does-not-compile",
                        at(source, each),
                        "does not compile: " + each.getMessage(Locale.ROOT).replaceAll("\\s*\\R\\s*", "; "),
                        "correct the Java"))
                .toList();
    }

    private static String at(Path source, Diagnostic<?> diagnostic) {
        return diagnostic.getLineNumber() == Diagnostic.NOPOS
                ? source.toString()
                : source + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber();
    }
}
