package io.github.batchsmith.transpile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** A JavaScript module loaded into an engine of its own. */
final class JavaScriptModule implements AutoCloseable {
    private static final String CALL_ALL = """
            (f, cases) => JSON.parse(cases).map((args) => {
              try {
                return { value: f(...args) };
              } catch (e) {
                return { error: e.message };
              }
            })
            """;

    private final Context context;
    private final Value exports;
    private final Value callAll;

    private JavaScriptModule(Context context, Value exports) {
        this.context = context;
        this.exports = exports;
        this.callAll = context.eval("js", CALL_ALL);
    }

    static JavaScriptModule of(String text) {
        Context context = Context.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .allowExperimentalOptions(true)
                .option("js.esm-eval-returns-exports", "true")
                .build();
        try {
            Source source = Source.newBuilder("js", text, "module.mjs")
                    .mimeType("application/javascript+module")
                    .build();
            return new JavaScriptModule(context, context.eval(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Calls the function with each list of arguments, given as JSON; answers have a value or an error. */
    Value call(String function, List<String> argumentLists) {
        String cases = argumentLists.stream().collect(Collectors.joining(",\n", "[", "]"));
        return callAll.execute(exports.getMember(function), cases);
    }

    @Override
    public void close() {
        context.close();
    }
}
