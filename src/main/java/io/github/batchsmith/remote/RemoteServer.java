package io.github.batchsmith.remote;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.protocols.Protocol;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/**
 * The server that the game connects to. It serves one game at a time: a second game tab takes the place of the first, as
 * the player's last press of the game's Connect button asks.
 */
public final class RemoteServer implements AutoCloseable {
    private final RemoteOptions options;
    private final Listener listener;

    private RemoteServer(RemoteOptions options) {
        this.options = options;
        listener = new Listener(options);
    }

    /**
     * A server that listens.
     *
     * @throws InvalidInputException if it cannot listen there
     */
    public static RemoteServer open(RemoteOptions options) {
        RemoteServer server = new RemoteServer(options);
        server.listener.start();
        try {
            server.listener.listening.get();
            return server;
        } catch (ExecutionException failed) {
            server.close();
            throw new InvalidInputException(
                    cannotListen(options, Objects.requireNonNullElse(failed.getCause(), failed)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            server.close();
            throw new IllegalStateException("interrupted while the server started", interrupted);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return listener.getPort();
    }

    /** What the player does so that the game connects. */
    public String howToConnect() {
        return "in the game open Options, Remote API, set the port to " + port() + " and press Connect";
    }

    /** The game that is connected now, if any; the same object as long as the connection lasts. */
    public Optional<RemoteGame> game() {
        return listener.current.game();
    }

    /**
     * The game, once it is connected.
     *
     * @throws InvalidInputException if it does not connect in that time
     */
    public RemoteGame awaitGame(Duration patience) {
        try {
            listener.current.connected().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return game().orElseThrow(() -> new InvalidInputException(notConnected(patience)));
        } catch (TimeoutException late) {
            throw new InvalidInputException(notConnected(patience));
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the game", interrupted);
        }
    }

    @Override
    public void close() {
        try {
            listener.stop(1000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Finding notConnected(Duration patience) {
        return Finding.error(
                "game-not-connected",
                options.host() + ":" + port(),
                "the game did not connect within " + patience.toSeconds() + " s",
                howToConnect());
    }

    private static Finding cannotListen(RemoteOptions options, Throwable cause) {
        boolean taken = cause instanceof BindException;
        return Finding.error(
                "port-not-free",
                options.host() + ":" + options.port(),
                "cannot listen here: " + cause.getMessage(),
                taken
                        ? "end the program that uses the port, or choose another with --port"
                        : "choose another address or port");
    }

    /** The WebSocket side; its methods are called by the library's threads. */
    private static final class Listener extends WebSocketServer {
        private static final int WORKERS = 1;

        /** After this time a message that still waits is asked to be sent once more. */
        private static final long MILLIS_UNTIL_SENT = 5;

        private final CompletableFuture<Boolean> listening = new CompletableFuture<>();
        private final RemoteOptions options;
        private final Origins origins;
        private final CurrentGame current = new CurrentGame();

        Listener(RemoteOptions options) {
            super(
                    new InetSocketAddress(options.host(), options.port()),
                    WORKERS,
                    List.of(new Draft_6455(List.of(), List.of(new Protocol("")), options.largestMessageBytes())));
            this.options = options;
            origins = new Origins(options.origins());
            setReuseAddr(true);
            setDaemon(true);
        }

        @Override
        public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
                WebSocket socket, Draft draft, ClientHandshake request) throws InvalidDataException {
            if (!origins.admit(request.getFieldValue("Origin"))) {
                throw new InvalidDataException(CloseFrame.POLICY_VALIDATION, "this page is not the game");
            }
            return super.onWebsocketHandshakeReceivedAsServer(socket, draft, request);
        }

        @Override
        public void onOpen(WebSocket opened, ClientHandshake handshake) {
            WriteWatch watch = watch(opened);
            GameConnection connection = new GameConnection(
                    text -> {
                        opened.send(text);
                        watch.handedOver();
                    },
                    options.answerWithin());
            current.comes(opened, connection, new RemoteGame(connection, options.answerWithin()))
                    .ifPresent(this::replace);
        }

        private void replace(WebSocket earlier) {
            earlier.close(CloseFrame.NORMAL, "another game has connected");
            watch(earlier).handedOver();
        }

        @Override
        public void onMessage(WebSocket from, String text) {
            current.connection(from).ifPresent(connection -> connection.receive(text));
        }

        @Override
        public void onClose(WebSocket closed, int code, String reason, boolean remote) {
            current.goes(closed);
        }

        @Override
        public void onError(@Nullable WebSocket where, Exception failure) {
            if (where == null) {
                listening.completeExceptionally(failure);
            }
        }

        @Override
        public void onStart() {
            listening.complete(true);
        }

        private WriteWatch watch(WebSocket open) {
            return new WriteWatch(
                    () -> open.hasBufferedData() && !open.isClosed(),
                    () -> onWriteDemand(open),
                    CompletableFuture.delayedExecutor(MILLIS_UNTIL_SENT, TimeUnit.MILLISECONDS, Runnable::run));
        }
    }
}
