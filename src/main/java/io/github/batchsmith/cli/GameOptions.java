package io.github.batchsmith.cli;

import io.github.batchsmith.remote.RemoteGame;
import io.github.batchsmith.remote.RemoteOptions;
import io.github.batchsmith.remote.RemoteServer;
import java.time.Duration;
import java.util.Set;
import picocli.CommandLine.Option;

/** Where the running game connects to. */
final class GameOptions {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "12525",
            description = "Port that is set in the game's options; default ${DEFAULT-VALUE}.")
    private int port = RemoteOptions.USUAL_PORT;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            defaultValue = "localhost",
            description = "Address to listen on; default ${DEFAULT-VALUE}: only this machine.")
    private String address = "localhost";

    @Option(
            names = "--origin",
            paramLabel = "URL",
            description = "Let in a game from this web address too, such as that of a fork.")
    private Set<String> origins = Set.of();

    @Option(
            names = "--wait",
            paramLabel = "D",
            defaultValue = "2m",
            description = "How long to wait for the game to connect; default ${DEFAULT-VALUE}.")
    private Duration patience = Duration.ofMinutes(2);

    /**
     * A server for the game to connect to.
     *
     * @throws io.github.batchsmith.diagnostic.InvalidInputException if it cannot listen there
     */
    RemoteServer open() {
        RemoteOptions usual = RemoteOptions.onPort(port);
        return RemoteServer.open(
                new RemoteOptions(address, port, origins, usual.answerWithin(), usual.largestMessageBytes()));
    }

    /**
     * The game, once it is connected; tells the player what to do until then.
     *
     * @throws io.github.batchsmith.diagnostic.InvalidInputException if it does not connect
     */
    RemoteGame await(RemoteServer server, Console console) {
        if (server.game().isEmpty()) {
            console.err().print("waiting for the game: " + server.howToConnect() + "\n");
            console.err().flush();
        }
        return server.awaitGame(patience);
    }
}
