package io.github.batchsmith.ns;

import com.palantir.javapoet.JavaFile;
import io.github.batchsmith.output.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The step of the build that makes the interfaces of the game's functions. It runs after the program's own classes are
 * compiled, of which it is one, and compiles what it generates itself; so there is neither a second module nor generated
 * text in the repository.
 */
public final class NsBuild {
    private NsBuild() {}

    /**
     * Writes the sources and their classes.
     *
     * @param args folder for the sources, folder of the classes
     * @throws IllegalStateException if the sources do not compile
     */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[1]);
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none", "-parameters", "-nowarn", "-Xlint:none", "--release", "17", "-encoding", "UTF-8"));
        arguments.addAll(List.of("-d", classes.toString(), "-classpath", classes.toString()));
        for (JavaFile file : new NsSources(GameFunctions.load()).files()) {
            Path path = Path.of(args[0])
                    .resolve(file.packageName().replace('.', '/'))
                    .resolve(file.typeSpec().name() + ".java");
            TextFile.write(path, file.toString());
            arguments.add(path.toString());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "the generated sources in %s do not compile", args[0]));
        }
    }
}
