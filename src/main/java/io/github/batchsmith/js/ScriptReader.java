package io.github.batchsmith.js;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import tools.jackson.databind.json.JsonMapper;

/** Reads scripts with acorn, the parser that the game uses. For one thread at a time. */
public final class ScriptReader implements Outlines {
    private static final String ACORN = "/META-INF/resources/webjars/acorn/8.15.0/dist/acorn.js";
    private static final String WALK = "/META-INF/resources/webjars/acorn-walk/8.3.4/dist/walk.js";
    private static final String OUTLINE = "outline.js";
    private static final Pattern MESSAGE_WITH_PLACE = Pattern.compile("(.*) \\((\\d+):(\\d+)\\)", Pattern.DOTALL);

    /** Acorn's tables for regular expressions, one per year; only the latest is ever asked for here. */
    private static final String ALL_YEARS = "list = [9, 10, 11, 12, 13, 14]";

    private static final String LATEST_YEAR = "list = [14]";

    private final Context context;
    private final Value read;

    /** Loads acorn into a context of its own, which takes most of a second on a cold JVM. */
    public ScriptReader(JsEngine engine) {
        context = engine.sandbox().build();
        load("acorn.js", resource(ACORN).replace(ALL_YEARS, LATEST_YEAR));
        load("walk.js", resource(WALK));
        read = load(OUTLINE, resource(OUTLINE));
    }

    /** A text that changes whenever outlines may come out differently. */
    public static String version() {
        return ACORN + "\n" + WALK + "\n" + resource(OUTLINE);
    }

    @Override
    public ScriptOutline read(String text) throws ScriptSyntaxException {
        try {
            return JsonMapper.shared().readValue(read.execute(text).asString(), ScriptOutline.class);
        } catch (PolyglotException e) {
            if (!e.isGuestException()) {
                throw e;
            }
            throw syntaxError(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private Value load(String name, String text) {
        return context.eval(Source.newBuilder("js", text, name).buildLiteral());
    }

    private static ScriptSyntaxException syntaxError(PolyglotException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), "").replaceFirst("^SyntaxError: ", "");
        Matcher place = MESSAGE_WITH_PLACE.matcher(message);
        if (!place.matches()) {
            return new ScriptSyntaxException(message, 1, 1);
        }
        int column = Integer.parseInt(place.group(3)) + 1;
        return new ScriptSyntaxException(place.group(1), Integer.parseInt(place.group(2)), column);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ScriptReader.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }
}
