package io.github.batchsmith.remote;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One connection to the game: requests go out, and answers are matched to them by their ids. Whatever else comes in,
 * malformed, late or said twice, is passed over. For any number of threads.
 */
final class GameConnection {
    private final Consumer<String> wire;
    private final Duration answerWithin;
    private final AtomicLong lastId = new AtomicLong();
    private final Map<Long, CompletableFuture<Answer>> waiting = new ConcurrentHashMap<>();
    private volatile boolean open = true;

    /**
     * A connection that is open.
     *
     * @param wire sends a text to the game
     */
    GameConnection(Consumer<String> wire, Duration answerWithin) {
        this.wire = wire;
        this.answerWithin = answerWithin;
    }

    boolean isOpen() {
        return open;
    }

    /**
     * Asks the game something. The answer fails with a {@link java.util.concurrent.TimeoutException} where the game stays
     * silent, and with a {@link GoneException} where it goes away.
     */
    CompletableFuture<Answer> ask(String method, Map<String, String> params) {
        long id = lastId.incrementAndGet();
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        if (open) {
            try {
                wire.accept(request(id, method, params));
            } catch (RuntimeException lost) {
                answer.completeExceptionally(new GoneException());
            }
        } else {
            answer.completeExceptionally(new GoneException());
        }
        return answer.orTimeout(answerWithin.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((value, failure) -> waiting.remove(id));
    }

    /** Takes in what the game sent. */
    void receive(String text) {
        JsonNode message;
        try {
            message = JsonMapper.shared().readTree(text);
        } catch (JacksonException malformed) {
            return;
        }
        JsonNode id = message.get("id");
        if (id == null || !id.isIntegralNumber()) {
            return;
        }
        CompletableFuture<Answer> answer = waiting.get(id.asLong());
        if (answer != null) {
            answer.complete(answer(message));
        }
    }

    /** Ends the connection: whoever still waits learns that the game has gone. */
    void close() {
        open = false;
        waiting.values().forEach(each -> each.completeExceptionally(new GoneException()));
    }

    private static Answer answer(JsonNode message) {
        JsonNode error = message.get("error");
        if (error != null && !error.isNull()) {
            return new Answer.Refusal(error.isString() ? error.asString() : error.toString());
        }
        JsonNode result = message.get("result");
        return result == null ? new Answer.Refusal("an answer without a result") : new Answer.Result(result);
    }

    private static String request(long id, String method, Map<String, String> params) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", params));
    }

    /** The connection ended before the game answered. */
    static final class GoneException extends RuntimeException {
        GoneException() {
            super("the game has gone");
        }
    }
}
