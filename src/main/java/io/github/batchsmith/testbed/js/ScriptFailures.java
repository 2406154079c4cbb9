package io.github.batchsmith.testbed.js;

import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.Journal;
import io.github.batchsmith.testbed.state.MemoryUsedUpException;
import io.github.batchsmith.testbed.state.RunStoppedException;
import io.github.batchsmith.testbed.state.ScriptProcess;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;

/** What becomes of errors that no script catches: windows in the game, or the end of the run. */
final class ScriptFailures {
    private static final Pattern MODULE_NUMBER = Pattern.compile("(?<![\\w./])/\\d+/(?=[^\\s:]+:\\d)");

    private static final Pattern PRELUDE_FRAME =
            Pattern.compile("\\n\\s*at [^\\n/]*\\b(?:ns|globals|sprintf|web)\\.js:[^\\n]*");

    private static final Pattern NOT_THERE = Pattern.compile("is not a function|of undefined|undefined has no");

    private final Game game;
    private final Prelude prelude;
    private final ErrorTexts texts;
    private final LastScript last;
    private final StatementStack statements;
    private Hint lastHint = Hint.NONE;

    /**
     * Failures of the scripts of a game.
     *
     * @param last the script to be named where nothing else tells which it was
     * @param statements tell the line where the error does not
     */
    ScriptFailures(Game game, Prelude prelude, ErrorTexts texts, LastScript last, StatementStack statements) {
        this.last = last;
        this.statements = statements;
        this.game = game;
        this.prelude = prelude;
        this.texts = texts;
    }

    /** Shows the window for what a script threw; none for its death. */
    void show(ScriptProcess process, String introduction, Value thrown) {
        List<String> parts = prelude.described(thrown);
        String message = parts.get(1);
        switch (parts.get(0)) {
            case "death" -> {}
            case "text" -> game.showError(process, introduction + texts.window(process, message));
            case "syntax" -> game.showError(process, introduction + texts.headed("SYNTAX", process, named(message)));
            case "error" ->
                game.showError(
                        process,
                        introduction
                                + texts.headed(
                                        "RUNTIME",
                                        process,
                                        message + "\nstack:\n" + plain(parts.get(2)) + hint(process, message)));
            default ->
                game.showError(
                        process,
                        introduction
                                + texts.headed(
                                        "UNKNOWN",
                                        process,
                                        "A script threw a value of type " + parts.get(2) + ": " + message));
        }
    }

    /** Remembers what a script should know if it fails because a function is not there. */
    void noteHint(ScriptProcess process, String text) {
        lastHint = new Hint(process.pid(), text);
    }

    private String hint(ScriptProcess process, String message) {
        boolean isOfAbsence = NOT_THERE.matcher(message).find();
        return isOfAbsence && lastHint.pid() == process.pid() ? "\n\nHint: " + lastHint.text() : "";
    }

    /** Shows the window for a promise that was rejected and that nobody waits for. */
    void unhandled(Value reason) {
        if (prelude.failedToLoad(reason)) {
            return;
        }
        List<String> parts = prelude.described(reason);
        if (!parts.get(0).equals("death")) {
            showWithoutScript(parts.get(1));
        }
    }

    /** Deals with an error that came out of a whole task. */
    void ofTask(PolyglotException e) {
        showWithoutScript(prelude.described(thrownValue(e)).get(1));
    }

    private void showWithoutScript(String message) {
        game.journal().add(new Journal.ErrorDialog(game.elapsedMillis(), 0, "", "", message));
    }

    /** A message that names modules as the script does. */
    private static String named(String message) {
        return message.replaceAll("(?<=')/\\d+/(?=[^'\n]+')", "");
    }

    /** A stack without the numbers of modules and without the prelude's own frames. */
    private static String plain(String stack) {
        return MODULE_NUMBER
                .matcher(PRELUDE_FRAME.matcher(stack).replaceAll(""))
                .replaceAll("");
    }

    /**
     * The value that a script threw.
     *
     * @throws RunStoppedException if a limit was exceeded instead
     */
    Value thrownValue(PolyglotException e) {
        Value thrown = e.isGuestException() && !e.isCancelled() && !e.isExit() ? e.getGuestObject() : null;
        if (thrown == null) {
            throw stopped(e);
        }
        return thrown;
    }

    private RuntimeException stopped(PolyglotException e) {
        if (!e.isCancelled() && !e.isResourceExhausted()) {
            return e;
        }
        String place = statements
                .stuckAt()
                .or(() -> thrownAt(e))
                .map(ScriptFailures::named)
                .orElseGet(last::name);
        return e.isCancelled() ? RunStoppedException.frozenBy(place) : new MemoryUsedUpException(place);
    }

    /** The place where a task was stuck when its end began: file and line, or only the script where no line is known. */
    String stuckAt() {
        return statements.stuckAt().map(ScriptFailures::named).orElseGet(last::name);
    }

    private static Optional<SourceSection> thrownAt(PolyglotException e) {
        return Stream.concat(
                        Stream.ofNullable(e.getSourceLocation()),
                        StreamSupport.stream(e.getPolyglotStackTrace().spliterator(), false)
                                .map(PolyglotException.StackFrame::getSourceLocation))
                .filter(StatementStack::isOfScript)
                .findFirst();
    }

    private static String named(SourceSection at) {
        return fileName(at) + " at line " + at.getStartLine();
    }

    private static String fileName(SourceSection at) {
        String path = at.getSource().getPath();
        return plain((path == null ? at.getSource().getName() : path) + ":1").replaceFirst(":1$", "");
    }

    private record Hint(int pid, String text) {
        static final Hint NONE = new Hint(0, "");
    }
}
