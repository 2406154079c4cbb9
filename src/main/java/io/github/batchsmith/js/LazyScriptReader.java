package io.github.batchsmith.js;

import org.jspecify.annotations.Nullable;

/** Reads scripts as {@link ScriptReader} does, on an engine of its own that it starts when the first one is read. */
public final class LazyScriptReader implements Outlines {
    private @Nullable Started started;

    @Override
    public ScriptOutline read(String text) throws ScriptSyntaxException {
        if (started == null) {
            started = Started.now();
        }
        return started.reader().read(text);
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
            started = null;
        }
    }

    private record Started(JsEngine engine, ScriptReader reader) {
        static Started now() {
            JsEngine engine = JsEngine.start();
            return new Started(engine, new ScriptReader(engine));
        }

        void close() {
            reader.close();
            engine.close();
        }
    }
}
