package io.github.batchsmith.remote;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.java_websocket.WebSocket;
import org.jspecify.annotations.Nullable;

/**
 * The game that is connected now, if any; the one that came last counts. It has a lock of its own, since the WebSocket
 * library holds the server's while it waits for connections to end. For any number of threads.
 */
final class CurrentGame {
    private CompletableFuture<Boolean> connected = new CompletableFuture<>();
    private @Nullable Seat seat;

    private record Seat(WebSocket socket, GameConnection connection, RemoteGame game) {}

    synchronized Optional<RemoteGame> game() {
        return Optional.ofNullable(seat).map(Seat::game);
    }

    /** Completes as soon as a game is connected. */
    synchronized CompletableFuture<Boolean> connected() {
        return connected;
    }

    /** The connection over this socket, unless another game has come since. */
    synchronized Optional<GameConnection> connection(WebSocket socket) {
        return Optional.ofNullable(seat).filter(each -> each.socket() == socket).map(Seat::connection);
    }

    /** Another game comes; the socket of the one that was there, whose connection is ended. */
    synchronized Optional<WebSocket> comes(WebSocket socket, GameConnection connection, RemoteGame game) {
        Optional<WebSocket> earlier = Optional.ofNullable(seat).map(Seat::socket);
        earlier.ifPresent(this::goes);
        seat = new Seat(socket, connection, game);
        connected.complete(true);
        return earlier;
    }

    /** The game over this socket is gone, which ends its connection. */
    synchronized void goes(WebSocket socket) {
        connection(socket).ifPresent(connection -> {
            connection.close();
            seat = null;
            connected = new CompletableFuture<>();
        });
    }
}
