package io.github.batchsmith.js;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.management.ExecutionListener;

/** GraalJS, started once and shared by all contexts made from it. */
public final class JsEngine implements AutoCloseable {
    private final Engine engine;

    private JsEngine(Engine engine) {
        this.engine = engine;
    }

    /** Starts GraalJS; it runs interpreted, silently, where the JVM offers no compiler to it. */
    public static JsEngine start() {
        return new JsEngine(Engine.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build());
    }

    /**
     * A builder of contexts whose code reaches nothing outside: no host objects or classes, no files, sockets or
     * environment, no threads, processes or native code, no other languages.
     */
    public Context.Builder sandbox() {
        return Context.newBuilder("js")
                .engine(engine)
                .allowAllAccess(false)
                .allowHostAccess(HostAccess.NONE)
                .allowHostClassLookup(name -> false)
                .allowIO(IOAccess.NONE)
                .allowEnvironmentAccess(EnvironmentAccess.NONE)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowCreateThread(false)
                .allowCreateProcess(false)
                .allowNativeAccess(false);
    }

    /** Lets a listener follow what all contexts execute, until the engine ends. */
    public void attach(ExecutionListener.Builder listener) {
        listener.attach(engine);
    }

    /** Ends GraalJS, and with it every context that is still open. */
    @Override
    public void close() {
        engine.close(true);
    }
}
