package io.github.batchsmith.testbed.js;

import io.github.batchsmith.js.JsEngine;
import io.github.batchsmith.testbed.state.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/**
 * The GraalJS context of a run. Its code reaches nothing outside, and no files but the modules in memory.
 */
final class ScriptContext implements AutoCloseable {
    /** This package's own scripts, which never run for ever: following their statements would only cost time. */
    private static final List<Source> OWN =
            List.of(source("ns.js"), source("globals.js"), source("sprintf.js"), source("web.js"));

    private final Context context;
    private final StatementStack statements;
    private final TaskCount tasks;
    private final Value undefined;
    private final Value nothing;

    ScriptContext(ModuleFiles files, Limits limits, TaskCount tasks) {
        this.tasks = tasks;
        context = JsEngine.loneSandbox()
                .allowIO(IOAccess.newBuilder().fileSystem(files).build())
                .allowExperimentalOptions(true)
                .option("js.unhandled-rejections", "handler")
                .option("js.foreign-object-prototype", "false")
                .option("js.text-encoding", "true")
                .option("js.locale", "en-US")
                .option("js.global-arguments", "false")
                .timeZone(ZoneOffset.UTC)
                .resourceLimits(ResourceLimits.newBuilder()
                        .statementLimit(limits.statementsPerTask(), ScriptContext::isOfScript)
                        .build())
                .build();
        statements = StatementStack.of(context.getEngine(), ScriptContext::isOfScript);
        undefined = context.eval("js", "undefined");
        nothing = context.eval("js", "null");
    }

    private static boolean isOfScript(Source source) {
        return !OWN.contains(source);
    }

    /** Runs one of this package's scripts, which gives a value. */
    Value load(String resource) {
        return context.eval(source(resource));
    }

    private static Source source(String resource) {
        return Source.newBuilder("js", text(resource), resource).buildLiteral();
    }

    /** An empty object. */
    Value newObject() {
        return context.eval("js", "({})");
    }

    /** A text as a value. */
    Value value(String text) {
        return context.asValue(text);
    }

    Value undefined() {
        return undefined;
    }

    Value nothing() {
        return nothing;
    }

    /** Gives the task that begins its full number of statements. */
    void beginTask() {
        context.resetLimits();
        if (tasks.begin()) {
            statements.clear();
        }
    }

    void endTask() {
        tasks.end();
    }

    /** The statements that are being executed. */
    StatementStack statements() {
        return statements;
    }

    /** Ends the task that runs, from another thread; waits for its end, which may never come. */
    void cancel() {
        statements.noteStuck();
        context.close(true);
    }

    @Override
    public void close() {
        context.close(true);
    }

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(ScriptContext.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource + " cannot be read", e);
        }
    }
}
