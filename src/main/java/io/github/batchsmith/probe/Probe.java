package io.github.batchsmith.probe;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.remote.Pusher;
import io.github.batchsmith.remote.RemoteGame;
import io.github.batchsmith.remote.Shipment;
import io.github.batchsmith.testbed.state.ScriptRam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

/** Scripts of ours that the player starts once in the running game, and what they find there. */
public final class Probe {
    private final RemoteGame game;
    private final Pusher pusher;
    private final String host;
    private final GameVersion version;

    /**
     * A probe on its way.
     *
     * @param host server of the game to run it on
     */
    public Probe(RemoteGame game, Pusher pusher, String host) {
        this.game = game;
        this.pusher = pusher;
        this.host = host;
        version = game.isVersion3() ? GameVersion.V3 : GameVersion.V2;
    }

    /** The version of the game. */
    public GameVersion version() {
        return version;
    }

    /** Puts the scripts into the game; from then on the player can start them. */
    public void push() {
        clean();
        pusher.push(pusher.plan(new Shipment(ProbeScripts.NAME, host, ProbeScripts.bundle(), Map.of())));
    }

    /**
     * What the scripts found, once the player has run them; then they are taken out of the game again.
     *
     * @param goesOn pauses between two looks, and tells whether to look again
     * @throws InvalidInputException if the scripts were not run, or another file is in the place of theirs
     */
    public ProbeResult await(BooleanSupplier goesOn) {
        Optional<String> found = Optional.empty();
        while (found.isEmpty() && goesOn.getAsBoolean()) {
            found = Optional.ofNullable(
                    game.files(host, List.of(ProbeScripts.RESULT)).get(ProbeScripts.RESULT));
        }
        pusher.takeBack(ProbeScripts.NAME, host);
        clean();
        return ProbeResult.parse(found.orElseThrow(this::notStarted), version);
    }

    /** What differs in a mock game that starts from the same world. */
    public List<Difference> compare(ProbeResult result, BiFunction<GameVersion, World, ScriptRam> ram) {
        World world = result.world();
        Map<String, String> inMock = MockProbe.run(
                world, version, ram.apply(version, world), ProbeScripts.bundle().files(), host);
        return result.differencesTo(ProbeResult.parse(inMock.getOrDefault(ProbeScripts.RESULT, ""), version));
    }

    private void clean() {
        List<String> results = List.of(ProbeScripts.CONSTANTS, ProbeScripts.RESULT);
        game.deleteAll(host, game.files(host, results).keySet());
    }

    private InvalidInputException notStarted() {
        return new InvalidInputException(Finding.error(
                "probe-not-run",
                host,
                "the probe was not run in the game",
                "call probe again, and type in the game's terminal: run " + ProbeScripts.MAIN));
    }
}
