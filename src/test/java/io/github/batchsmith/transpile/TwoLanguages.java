package io.github.batchsmith.transpile;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.transpile.translate.BilledNames;
import io.github.batchsmith.transpile.translate.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.ToolProvider;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * Programs that run as Java here and as JavaScript in an engine: all are compiled at once. A program is a class in the
 * unnamed package with a method {@code static String test()}.
 */
final class TwoLanguages implements AutoCloseable {
    private final Classes classes;
    private final Map<String, String> modules;
    private final List<Finding> findings;
    private final Context context = Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .allowExperimentalOptions(true)
            .option("js.esm-eval-returns-exports", "true")
            .build();

    private TwoLanguages(Classes classes, JavaToJavaScript.Result result) {
        this.classes = classes;
        this.modules = result.files();
        this.findings = result.findings();
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
        return new TwoLanguages(
                new Classes(classes),
                new JavaToJavaScript(List.of(), BilledNames.NONE, Dialect.SCRIPT).transpile(sources));
    }

    /** What the transpiler says against the programs; if anything, none runs. */
    List<Finding> findings() {
        return findings;
    }

    /** What the program says in Java: its text, or the message of its error. */
    String inJava(String program) {
        try {
            Method test = classes.loadClass(program).getDeclaredMethod("test");
            test.setAccessible(true);
            return (String) test.invoke(null);
        } catch (InvocationTargetException e) {
            return "error: " + e.getTargetException().getMessage();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What the program says in JavaScript: its text, or the message of its error. */
    String inJavaScript(String program) {
        String file = program.substring(0, 1).toLowerCase(Locale.ROOT) + program.substring(1) + ".js";
        try {
            Source source = Source.newBuilder("js", modules.getOrDefault(file, ""), program + ".mjs")
                    .mimeType("application/javascript+module")
                    .build();
            Value module = context.eval(source);
            Value holder = module.hasMember("test") ? module : module.getMember(program);
            return holder.invokeMember("test").asString();
        } catch (PolyglotException e) {
            return "error: " + String.valueOf(e.getMessage()).replaceFirst("^\\w+: ", "");
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
