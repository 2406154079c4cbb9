package io.github.batchsmith.junit;

import io.github.batchsmith.report.Units;
import io.github.batchsmith.testbed.RunningScript;
import io.github.batchsmith.testbed.state.Journal.ErrorDialog;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.AbstractDoubleAssert;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;

/**
 * Assertions about a {@link Game}. Those that begin with {@code has} go on with the game; the others go on with what they
 * name, as AssertJ's own. A failure tells what was expected, what is there, and the command that shows it again.
 */
public final class GameAssert extends AbstractAssert<GameAssert, Game> {
    GameAssert(Game game) {
        super(game, GameAssert.class);
    }

    /** The player has at least that many dollars. */
    public GameAssert hasMoneyAtLeast(double dollars) {
        return require(
                actual.money() >= dollars,
                "expected money of at least " + Units.money(dollars) + " but there is " + Units.money(actual.money()));
    }

    /** At least that many dollars came in since the start. */
    public GameAssert hasEarnedAtLeast(double dollars) {
        return require(
                actual.earned() >= dollars,
                "expected earnings of at least " + Units.money(dollars) + " but there came in "
                        + Units.money(actual.earned()));
    }

    /** The player's hacking level is at least that. */
    public GameAssert hasLevelAtLeast(int level) {
        return require(
                actual.level() >= level, "expected hacking level " + level + " or more but it is " + actual.level());
    }

    /** The player's dollars. */
    public AbstractDoubleAssert<?> money() {
        return Assertions.assertThat(actual.money()).describedAs(this::described);
    }

    /** A server. */
    public ServerAssert server(String host) {
        return new ServerAssert(actual, actual.server(host));
    }

    /** At least one process of that script runs, on any server. */
    public GameAssert hasRunning(String script) {
        return require(count(script) > 0, "expected " + script + " to run but it does not");
    }

    /** That many processes of that script run, on all servers together. */
    public GameAssert hasRunning(String script, int processes) {
        return require(
                count(script) == processes,
                "expected " + processes + " processes of " + script + " but there are " + count(script));
    }

    /** No process of that script runs. */
    public GameAssert hasNotRunning(String script) {
        return require(
                count(script) == 0,
                "expected " + script + " not to run but there are " + count(script) + " processes of it");
    }

    /** No script runs. */
    public GameAssert hasNothingRunning() {
        return require(
                actual.running().isEmpty(),
                "expected no script to run but there run " + actual.running().size());
    }

    private long count(String script) {
        return actual.running().stream()
                .filter(each -> each.script().equals(script))
                .count();
    }

    /** Every script that runs, oldest first. */
    public ListAssert<RunningScript> running() {
        return Assertions.assertThat(actual.running()).describedAs(this::described);
    }

    /** A line of the terminal contains that text. */
    public GameAssert hasPrinted(String text) {
        return require(
                actual.terminal().stream().anyMatch(each -> each.contains(text)),
                "expected \"" + text + "\" on the terminal but no line contains it");
    }

    /** The terminal's newest lines. */
    public ListAssert<String> terminal() {
        return Assertions.assertThat(actual.terminal()).describedAs(this::described);
    }

    /** There is such a file on home. */
    public GameAssert hasFile(String path) {
        return require(
                actual.files().containsKey(path),
                "expected file " + path + " on home but there are "
                        + actual.files().keySet());
    }

    /** The text of a file on home, which must be there. */
    public AbstractStringAssert<?> file(String path) {
        hasFile(path);
        return Assertions.assertThat(actual.files().get(path)).describedAs(this::described);
    }

    /** The newest lines in the log of a script that runs or ended lately. */
    public ListAssert<String> log(String script) {
        return Assertions.assertThat(actual.log(script)).describedAs(this::described);
    }

    /** What waits in a port, oldest first. Numbers are equal where their values are, whatever their types. */
    public ListAssert<Object> port(int number) {
        return Assertions.assertThat(actual.port(number))
                .usingElementComparator((a, b) -> plain(a).equals(plain(b)) ? 0 : 1)
                .describedAs(this::described);
    }

    private static Object plain(Object value) {
        return value instanceof Number number ? (Object) number.doubleValue() : value;
    }

    /** No script has failed: the game has shown no error window. */
    public GameAssert hasNoCrashes() {
        List<ErrorDialog> crashes = actual.crashes();
        return require(
                crashes.isEmpty(),
                "expected no crash but there were " + crashes.size() + ", the first of "
                        + (crashes.isEmpty() ? "" : crashes.get(0).script()));
    }

    /** That script has failed: the game has shown an error window for it. */
    public GameAssert hasCrashed(String script) {
        return require(
                actual.crashes().stream().anyMatch(each -> each.script().equals(script)),
                "expected " + script + " to crash but it did not");
    }

    /** Error windows that the game has shown, oldest first. */
    public ListAssert<ErrorDialog> crashes() {
        return Assertions.assertThat(actual.crashes()).describedAs(this::described);
    }

    /** Scripts called nothing that the mock game lacks. */
    public GameAssert hasOnlyModelledCalls() {
        return require(
                actual.notModelled().isEmpty(),
                "expected only calls that the mock game models but there were others: "
                        + actual.notModelled().keySet());
    }

    private GameAssert require(boolean holds, String message) {
        if (!holds) {
            throw failure("%s", message + "\n" + GameState.text(actual));
        }
        return this;
    }

    private String described() {
        return GameState.text(actual);
    }
}
