package io.github.batchsmith.js;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.io.IOAccess;

/** GraalJS, started once and shared by all contexts made from it. */
public final class JsEngine implements AutoCloseable {
    private static final String WARNS_OF_INTERPRETER = "engine.WarnInterpreterOnly";

    private final Engine engine;

    private JsEngine(Engine engine) {
        this.engine = engine;
    }

    /** Starts GraalJS; it runs interpreted, silently, where the JVM offers no compiler to it. */
    public static JsEngine start() {
        return new JsEngine(
                Engine.newBuilder("js").option(WARNS_OF_INTERPRETER, "false").build());
    }

    /**
     * A builder of contexts whose code reaches nothing outside: no host objects or classes, no files, sockets or
     * environment, no threads, processes or native code, no other languages.
     */
    public Context.Builder sandbox() {
        return confined(Context.newBuilder("js").engine(engine));
    }

    /**
     * A builder of one context like those of {@link #sandbox}, with an engine of its own: where many could share it, every
     * object would carry what it has of its context, half as much again for small ones, and code would look it up there.
     */
    public static Context.Builder loneSandbox() {
        return confined(Context.newBuilder("js").option(WARNS_OF_INTERPRETER, "false"));
    }

    private static Context.Builder confined(Context.Builder builder) {
        return builder.allowAllAccess(false)
                .allowHostAccess(HostAccess.NONE)
                .allowHostClassLookup(name -> false)
                .allowIO(IOAccess.NONE)
                .allowEnvironmentAccess(EnvironmentAccess.NONE)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowCreateThread(false)
                .allowCreateProcess(false)
                .allowNativeAccess(false);
    }

    /** Ends GraalJS, and with it every context that is still open. */
    @Override
    public void close() {
        engine.close(true);
    }
}
