package io.github.batchsmith.remote;

import java.time.Duration;
import java.util.Set;

/**
 * Where the game may connect, and what is expected of it.
 *
 * @param host address to listen on
 * @param port port to listen on, 0 for any that is free
 * @param origins web origins that count as the game besides the game's own
 * @param answerWithin how long an answer may take
 * @param largestMessageBytes size in bytes above which a message of the game ends its connection
 */
public record RemoteOptions(
        String host, int port, Set<String> origins, Duration answerWithin, int largestMessageBytes) {
    /** The port that most tools use for the game. */
    public static final int USUAL_PORT = 12525;

    private static final int LARGEST_MESSAGE_BYTES = 256 << 20;

    public RemoteOptions {
        origins = Set.copyOf(origins);
    }

    /** Loopback on that port, only the game's own origins, ten seconds, messages of up to 256 MB: a large save fits. */
    public static RemoteOptions onPort(int port) {
        return new RemoteOptions("localhost", port, Set.of(), Duration.ofSeconds(10), LARGEST_MESSAGE_BYTES);
    }

    /** The same with other web origins that count as the game. */
    public RemoteOptions withOrigins(Set<String> others) {
        return new RemoteOptions(host, port, others, answerWithin, largestMessageBytes);
    }

    /** The same with another time for an answer. */
    public RemoteOptions withAnswerWithin(Duration other) {
        return new RemoteOptions(host, port, origins, other, largestMessageBytes);
    }
}
