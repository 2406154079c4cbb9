package io.github.batchsmith.game;

import java.util.List;
import java.util.Optional;

/**
 * The state of a game as a script can see it: every server with its links and files, the player, the BitNode.
 *
 * @param gameVersion version of the game it was taken from, such as {@code 2.7.1}
 * @param nowMillis the wall clock when it was taken, in ms since 1970; 0 where unknown
 */
public record World(
        String gameVersion,
        List<WorldServer> servers,
        Player player,
        int bitNode,
        List<SourceFile> sourceFiles,
        List<String> purchasedServers,
        double nowMillis) {
    public World {
        servers = List.copyOf(servers);
        sourceFiles = List.copyOf(sourceFiles);
        purchasedServers = List.copyOf(purchasedServers);
    }

    /** The server of that name. */
    public Optional<WorldServer> find(String hostname) {
        return servers.stream()
                .filter(each -> each.server().hostname().equals(hostname))
                .findFirst();
    }

    /** Level of a source file, 0 if the player does not own it. */
    public int sourceFileLevel(int number) {
        return sourceFiles.stream()
                .filter(each -> each.number() == number)
                .mapToInt(SourceFile::level)
                .findFirst()
                .orElse(0);
    }

    /** Level at which the present BitNode is played: that of its source file, plus 1. */
    public int bitNodeLevel() {
        return sourceFileLevel(bitNode) + 1;
    }

    /** Version family of the game it was taken from. */
    public GameVersion version() {
        return GameVersion.of(gameVersion);
    }

    /** A server's place in the world: its neighbours in link order and the names of its files. */
    public record WorldServer(Server server, List<String> links, List<String> files) {
        public WorldServer {
            links = List.copyOf(links);
            files = List.copyOf(files);
        }
    }

    /** A source file that the player owns, with its level. */
    public record SourceFile(int number, int level) {}
}
