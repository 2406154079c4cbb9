package io.github.batchsmith.junit;

import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Prep;
import io.github.batchsmith.report.Units;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.AbstractDoubleAssert;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;

/** Assertions about a server of a {@link Game}. */
public final class ServerAssert extends AbstractAssert<ServerAssert, Server> {
    private final Game game;

    ServerAssert(Game game, Server server) {
        super(server, ServerAssert.class);
        this.game = game;
    }

    /** Security is at its minimum and money at its maximum. */
    public ServerAssert isPrepared() {
        return require(
                Prep.isPrepared(actual),
                "expected " + actual.hostname() + " to be prepared but it has " + money(actual) + " and "
                        + security(actual));
    }

    /** It holds at least that many dollars. */
    public ServerAssert hasMoneyAtLeast(double dollars) {
        return require(
                actual.moneyAvailable() >= dollars,
                "expected at least " + Units.money(dollars) + " on " + actual.hostname() + " but it has "
                        + money(actual));
    }

    /** Its security is at most that. */
    public ServerAssert hasSecurityAtMost(double security) {
        return require(
                actual.hackDifficulty() <= security,
                "expected security of at most " + security + " on " + actual.hostname() + " but it has "
                        + security(actual));
    }

    /** The player has root access. */
    public ServerAssert hasRootAccess() {
        return require(actual.hasAdminRights(), "expected root access to " + actual.hostname() + " but there is none");
    }

    /** Its dollars. */
    public AbstractDoubleAssert<?> money() {
        return Assertions.assertThat(actual.moneyAvailable()).describedAs(() -> GameState.text(game));
    }

    /** Its security. */
    public AbstractDoubleAssert<?> security() {
        return Assertions.assertThat(actual.hackDifficulty()).describedAs(() -> GameState.text(game));
    }

    /** RAM in use, in GB. */
    public AbstractDoubleAssert<?> ramUsedGb() {
        return Assertions.assertThat(actual.ramUsed()).describedAs(() -> GameState.text(game));
    }

    /** The text of a file on it, which must be there. */
    public AbstractStringAssert<?> file(String path) {
        Map<String, String> files = game.files(actual.hostname());
        require(
                files.containsKey(path),
                "expected file " + path + " on " + actual.hostname() + " but there are " + files.keySet());
        return Assertions.assertThat(files.get(path)).describedAs(() -> GameState.text(game));
    }

    private static String money(Server server) {
        return Units.money(server.moneyAvailable()) + " of " + Units.money(server.moneyMax());
    }

    private static String security(Server server) {
        return "security " + server.hackDifficulty() + " (minimum " + server.minDifficulty() + ")";
    }

    private ServerAssert require(boolean holds, String message) {
        if (!holds) {
            throw failure("%s", message + "\n" + GameState.text(game));
        }
        return this;
    }
}
