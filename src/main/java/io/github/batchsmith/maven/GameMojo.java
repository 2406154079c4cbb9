package io.github.batchsmith.maven;

import io.github.batchsmith.deliver.DeliveryLog;
import io.github.batchsmith.deliver.Destination;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.remote.RemoteOptions;
import io.github.batchsmith.remote.RemoteServer;
import java.io.File;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that brings the project's batchers into the running game. */
abstract class GameMojo extends DefinitionMojo {
    /** Port that is set in the game: Options, Remote API. Only this machine can connect. */
    @Parameter(property = "batchsmith.port", defaultValue = "12525")
    private int port;

    /** Web addresses that count as the game besides its own, such as that of a fork. */
    @Parameter(property = "batchsmith.origins")
    private Set<String> origins = Set.of();

    /** Servers of the game to put the files on. */
    @Parameter(property = "batchsmith.hosts", defaultValue = "home")
    private List<String> hosts = List.of();

    /** Folder in which what was replaced in the game is kept. */
    @Parameter(property = "batchsmith.records", defaultValue = "${project.basedir}/.batchsmith")
    private File records = new File("");

    /** A server for the game to connect to. */
    final RemoteServer open() {
        return RemoteServer.open(RemoteOptions.onPort(port).withOrigins(origins));
    }

    final Destination destination() {
        return new Destination(hosts, records.toPath());
    }

    /** The build's log. */
    final DeliveryLog deliveryLog() {
        return new DeliveryLog() {
            @Override
            public void say(String line) {
                log(line);
            }

            @Override
            public void findings(List<Finding> findings) {
                warn(findings);
            }
        };
    }
}
