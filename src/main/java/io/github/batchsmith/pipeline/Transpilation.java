package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.diagnostic.Severity;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.RamCosts;
import io.github.batchsmith.transpile.JavaToJavaScript;
import io.github.batchsmith.transpile.translate.BilledNames;
import io.github.batchsmith.transpile.translate.Dialect;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Turns Java sources into JavaScript modules that name nothing that the game bills by accident. */
final class Transpilation {
    private final List<Path> classPath;

    Transpilation(List<Path> classPath) {
        this.classPath = classPath;
    }

    Map<String, String> of(List<String> sources) {
        List<Path> files = sources.stream().map(Transpilation::file).toList();
        JavaToJavaScript.Result result = transpiled(sources, files);
        if (result.findings().stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
            throw new InvalidInputException(result.findings());
        }
        return result.files();
    }

    /** Java that is nested beyond what the stack holds brings javac down, which is the file's fault. */
    private JavaToJavaScript.Result transpiled(List<String> sources, List<Path> files) {
        try {
            return new JavaToJavaScript(withOwnClasses(classPath), billedNames(), Dialect.SCRIPT).transpile(files);
        } catch (StackOverflowError e) {
            throw tooDeep(sources);
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw tooDeep(sources);
            }
            throw e;
        }
    }

    private static InvalidInputException tooDeep(List<String> sources) {
        return new InvalidInputException(Finding.error(
                "java-too-deep",
                String.join(", ", sources),
                "expressions are nested too deeply, or are too long, to be read",
                "split them, with variables for their parts"));
    }

    private static Path file(String source) {
        if (!source.endsWith(".java")) {
            throw new InvalidInputException(
                    Finding.error("file-not-java", source, "this is no file of Java", "give the path of a .java file"));
        }
        InputFile file = new InputFile(source);
        file.requireText();
        return file.path();
    }

    /** The class path with the classes that sources may use of ours. */
    static List<Path> withOwnClasses(List<Path> classPath) {
        return Stream.concat(
                        classPath.stream(),
                        Stream.of(
                                DefinitionCompiler.home(Transpilation.class),
                                DefinitionCompiler.home(NullMarked.class)))
                .toList();
    }

    /** What no version of the game lets a script mention for nothing. */
    static BilledNames billedNames() {
        return BilledNames.ofTables(Arrays.stream(GameVersion.values())
                .map(version -> RamCosts.of(version).functions())
                .toList());
    }
}
