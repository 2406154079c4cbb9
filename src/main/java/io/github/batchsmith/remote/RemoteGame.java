package io.github.batchsmith.remote;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * The running game: its files, the RAM of its scripts, its servers. Every method throws an {@link InvalidInputException}
 * where the game refuses, stays silent or has gone, and says which.
 */
public final class RemoteGame {
    /** Requests under way at once: enough to keep the game busy, few enough for its memory. */
    private static final int REQUESTS_AT_ONCE = 32;

    /** Characters of the largest file that is sent: far above any script, and below what a browser's tab may choke on. */
    private static final int LARGEST_FILE = 32 << 20;

    private final GameConnection connection;
    private final Duration answerWithin;

    RemoteGame(GameConnection connection, Duration answerWithin) {
        this.connection = connection;
        this.answerWithin = answerWithin;
    }

    /** Whether the game is still connected. */
    public boolean isConnected() {
        return connection.isOpen();
    }

    /** Creates or overwrites a file. */
    public void push(String host, String path, String text) {
        pushAll(host, Map.of(path, text));
    }

    /**
     * Creates or overwrites files; where the game refuses one, others may have been written. Files of more than 32 million
     * characters are not sent, nor are those beside them.
     */
    public void pushAll(String host, Map<String, String> textByPath) {
        requireSizes(host, textByPath);
        askAll("pushFile", textByPath.keySet(), path -> fileParams(host, path, textByPath.getOrDefault(path, "")))
                .forEach((path, answer) -> required("pushFile", host + ":" + path, answer));
    }

    /** The texts of those of these files that there are, by path. */
    public Map<String, String> files(String host, Collection<String> paths) {
        Set<String> there = paths.isEmpty() ? Set.of() : Set.copyOf(paths(host));
        List<String> asked = paths.stream().filter(there::contains).toList();
        Map<String, String> texts = new TreeMap<>();
        askAll("getFile", asked, path -> fileParams(host, path))
                .forEach((path, answer) -> texts.put(
                        path, text("getFile", host + ":" + path, required("getFile", host + ":" + path, answer))));
        return texts;
    }

    /** The texts of all scripts and text files of a host, by path as the game sends it. */
    public Map<String, String> allFiles(String host) {
        Map<String, String> texts = new TreeMap<>();
        for (JsonNode file : elements("getAllFiles", host, call("getAllFiles", Map.of("server", host), host))) {
            texts.put(
                    text("getAllFiles", host, file.path("filename")), text("getAllFiles", host, file.path("content")));
        }
        return texts;
    }

    /** The paths of all scripts and text files of a host. */
    public List<String> paths(String host) {
        List<String> paths = new ArrayList<>();
        for (JsonNode path : elements("getFileNames", host, call("getFileNames", Map.of("server", host), host))) {
            paths.add(text("getFileNames", host, path));
        }
        return paths;
    }

    /**
     * Deletes files.
     *
     * @return the game's reasons for those that it does not delete, by path: scripts that run, above all
     */
    public Map<String, String> deleteAll(String host, Collection<String> paths) {
        Map<String, String> reasons = new TreeMap<>();
        askAll("deleteFile", paths, path -> fileParams(host, path)).forEach((path, answer) -> {
            if (answer instanceof Answer.Refusal refusal) {
                reasons.put(path, refusal.reason());
            }
        });
        return reasons;
    }

    /** RAM in GB of one thread of each script, as the game counts it; none for scripts whose RAM it cannot count. */
    public Map<String, OptionalDouble> ramGb(String host, Collection<String> paths) {
        Map<String, OptionalDouble> ram = new TreeMap<>();
        askAll("calculateRam", paths, path -> fileParams(host, path))
                .forEach((path, answer) -> ram.put(
                        path,
                        answer instanceof Answer.Result result && result.value().isNumber()
                                ? OptionalDouble.of(result.value().asDouble())
                                : OptionalDouble.empty()));
        return ram;
    }

    /** The game's own description of its API for editors, in TypeScript. */
    public String definitionFile() {
        return text("getDefinitionFile", "the game", call("getDefinitionFile", Map.of(), "the game"));
    }

    /** All servers of the game. */
    public List<RemoteHost> hosts() {
        List<RemoteHost> hosts = new ArrayList<>();
        for (JsonNode host : elements("getAllServers", "the game", call("getAllServers", Map.of(), "the game"))) {
            hosts.add(new RemoteHost(
                    text("getAllServers", "the game", host.path("hostname")),
                    host.path("hasAdminRights").asBoolean(false),
                    host.path("purchasedByPlayer").asBoolean(false)));
        }
        return hosts;
    }

    /** A save of the game as of now, as the game's own export would write it; needs 2.8.1 or later. */
    public byte[] save() {
        JsonNode save = call("getSaveFile", Map.of(), "the game");
        String content = text("getSaveFile", "the game", save.path("save"));
        boolean binary = save.path("binary").asBoolean(false);
        return content.getBytes(binary ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** Whether this is a game of version 3 or later: only those tell when files were changed. */
    public boolean isVersion3() {
        Answer answer =
                await("getAllFileMetadata", "the game", connection.ask("getAllFileMetadata", Map.of("server", "home")));
        return answer instanceof Answer.Result;
    }

    private static void requireSizes(String host, Map<String, String> textByPath) {
        List<Finding> findings = textByPath.entrySet().stream()
                .filter(file -> file.getValue().length() > LARGEST_FILE)
                .map(file -> Finding.error(
                        "file-too-large",
                        host + ":" + file.getKey(),
                        "it has " + file.getValue().length() + " characters, at most " + LARGEST_FILE + " are sent",
                        "split the file"))
                .toList();
        if (!findings.isEmpty()) {
            throw new InvalidInputException(findings);
        }
    }

    private static Map<String, String> fileParams(String host, String path) {
        return Map.of("server", host, "filename", path);
    }

    private static Map<String, String> fileParams(String host, String path, String text) {
        return Map.of("server", host, "filename", path, "content", text);
    }

    private JsonNode call(String method, Map<String, String> params, String subject) {
        return required(method, subject, await(method, subject, connection.ask(method, params)));
    }

    /** The answers to one request for each path, in the order of the paths. */
    private Map<String, Answer> askAll(
            String method, Collection<String> paths, Function<String, Map<String, String>> params) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Deque<Map.Entry<String, CompletableFuture<Answer>>> underWay = new ArrayDeque<>();
        for (String path : paths) {
            if (underWay.size() == REQUESTS_AT_ONCE) {
                take(method, underWay, answers);
            }
            underWay.add(Map.entry(path, connection.ask(method, params.apply(path))));
        }
        while (!underWay.isEmpty()) {
            take(method, underWay, answers);
        }
        return answers;
    }

    private void take(
            String method, Deque<Map.Entry<String, CompletableFuture<Answer>>> underWay, Map<String, Answer> answers) {
        Map.Entry<String, CompletableFuture<Answer>> first = underWay.remove();
        answers.put(first.getKey(), await(method, first.getKey(), first.getValue()));
    }

    private Answer await(String method, String subject, CompletableFuture<Answer> answer) {
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            throw new InvalidInputException(
                    failed.getCause() instanceof TimeoutException ? silent(method, subject) : gone(subject));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the game answered", interrupted);
        }
    }

    private static JsonNode required(String method, String subject, Answer answer) {
        if (answer instanceof Answer.Result result) {
            return result.value();
        }
        Answer.Refusal refusal = (Answer.Refusal) answer;
        throw new InvalidInputException(
                refusal.isUnknownMethod() ? tooOld(method, subject) : refused(method, subject, refusal.reason()));
    }

    private static JsonNode elements(String method, String subject, JsonNode value) {
        if (!value.isArray()) {
            throw new InvalidInputException(refused(method, subject, "the answer is no list"));
        }
        return value;
    }

    private static String text(String method, String subject, JsonNode value) {
        return Optional.of(value)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .orElseThrow(() -> new InvalidInputException(refused(method, subject, "the answer is no text")));
    }

    private static Finding refused(String method, String subject, String reason) {
        return Finding.error(
                "game-refused",
                subject,
                "the game answers to " + method + ": " + reason,
                "check the name of the file and of the server");
    }

    private static Finding tooOld(String method, String subject) {
        return Finding.error(
                "game-too-old", subject, "this version of the game has no " + method, "play a later version");
    }

    private Finding silent(String method, String subject) {
        return Finding.error(
                "game-silent",
                subject,
                "the game did not answer to " + method + " within " + answerWithin.toMillis() + " ms",
                "look whether the game's tab is open and awake");
    }

    private static Finding gone(String subject) {
        return Finding.error(
                "game-gone",
                subject,
                "the game has gone before it answered",
                "press Connect again in the game: Options, Remote API");
    }
}
