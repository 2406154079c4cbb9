package io.github.batchsmith.transpile;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.ns.NS;
import io.github.batchsmith.output.TextFile;
import io.github.batchsmith.transpile.translate.BilledNames;
import io.github.batchsmith.transpile.translate.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * Programs that run as Java here and as JavaScript in an engine: all are compiled at once. A program is a class in the
 * unnamed package with a method {@code static String test()}.
 */
final class TwoLanguages implements AutoCloseable {
    private final Path folder;
    private final Classes classes;
    private final List<Finding> findings;
    private final Context context = Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .allowExperimentalOptions(true)
            .option("js.esm-eval-returns-exports", "true")
            .allowIO(IOAccess.ALL) // modules import each other
            .build();

    private TwoLanguages(Path folder, List<Finding> findings) {
        this.folder = folder;
        this.classes = new Classes(folder);
        this.findings = findings;
    }

    /**
     * Compiles and transpiles the sources.
     *
     * @param classes folder for the compiled classes
     * @throws IllegalArgumentException if javac refuses them
     */
    static TwoLanguages of(List<Path> sources, Path classes) {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-encoding", "UTF-8"));
        arguments.addAll(List.of("-d", classes.toString()));
        if (Runtime.version().feature() < 21) {
            arguments.addAll(List.of("--enable-preview", "-source", "17")); // for patterns as labels
        }
        sources.forEach(source -> arguments.add(source.toString()));
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalArgumentException("javac refuses the programs");
        }
        JavaToJavaScript.Result result =
                new JavaToJavaScript(List.of(ownClasses()), BilledNames.NONE, Dialect.SCRIPT).transpile(sources);
        TextFile.writeAll(classes, result.files());
        return new TwoLanguages(classes, result.findings());
    }

    /** Names of the programs in a folder, sorted. */
    static List<String> programsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java"))
                    .map(file -> file.replace(".java", ""))
                    .sorted()
                    .toList();
        }
    }

    /** Where the classes of the game's functions are. */
    static Path ownClasses() {
        try {
            return Path.of(
                    NS.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the transpiler says against the programs; if anything, none runs. */
    List<Finding> findings() {
        return findings;
    }

    /** What the program says in Java: its text, or the message of its error. */
    String inJava(String program) {
        return inJava(program, List.of());
    }

    /** What a program says that waits for a game. */
    String inJava(String program, FakeGame game) {
        return inJava(program, List.of(game.inJava()));
    }

    private String inJava(String program, List<NS> game) {
        try {
            Method test = classes.loadClass(program)
                    .getDeclaredMethod(
                            "test", Collections.nCopies(game.size(), NS.class).toArray(Class<?>[]::new));
            test.setAccessible(true);
            return (String) test.invoke(null, game.toArray());
        } catch (InvocationTargetException e) {
            return "error: " + e.getTargetException().getMessage();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What the program says in JavaScript: its text, or the message of its error. */
    String inJavaScript(String program) {
        try {
            return test(program).asString();
        } catch (PolyglotException e) {
            return "error: " + String.valueOf(e.getMessage()).replaceFirst("^\\w+: ", "");
        }
    }

    /** What a program says in the end that waits for a game. */
    String inJavaScript(String program, FakeGame game) {
        StringBuilder said = new StringBuilder();
        ProxyExecutable ends = values -> said.append(values[0].asString());
        ProxyExecutable fails = values -> said.append("error: ").append(values[0].getMember("message"));
        test(program, game.inJavaScript(context)).invokeMember("then", ends, fails);
        return said.toString();
    }

    private Value test(String program, Object... arguments) {
        String file = program.substring(0, 1).toLowerCase(Locale.ROOT) + program.substring(1) + ".js";
        try {
            Source source = Source.newBuilder("js", folder.resolve(file).toFile())
                    .mimeType("application/javascript+module")
                    .build();
            Value module = context.eval(source);
            Value holder = module.hasMember("test") ? module : module.getMember(program);
            return holder.invokeMember("test", arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** Loads classes also where their language level is a preview, which the JVM else wants to be told of. */
    private static final class Classes extends ClassLoader {
        private final Path folder;

        Classes(Path folder) {
            super(Classes.class.getClassLoader());
            this.folder = folder;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            try {
                byte[] bytes = Files.readAllBytes(folder.resolve(name.replace('.', '/') + ".class"));
                bytes[4] = 0; // the minor version, by which a preview is marked
                bytes[5] = 0;
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
