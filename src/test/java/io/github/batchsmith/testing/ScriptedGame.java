package io.github.batchsmith.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A client that answers over a real socket as a version of the game does, and misbehaves where it is told to. */
public final class ScriptedGame implements AutoCloseable {
    private static final List<String> SCRIPT_TYPES = List.of(".js", ".jsx", ".ts", ".tsx", ".script");
    private static final List<String> TEXT_TYPES = List.of(".txt", ".json");

    private final Version version;
    private final Map<String, Map<String, String>> textsByHost = new ConcurrentHashMap<>();
    private final Set<String> running = new HashSet<>();
    private final Map<String, Double> ramGb = new ConcurrentHashMap<>();
    private final AtomicInteger answered = new AtomicInteger();
    private Function<ObjectNode, List<String>> voice = answer -> List.of(answer.toString());
    private @Nullable WebSocket socket;

    /** Versions that answer differently. */
    public enum Version {
        V2_7,
        V2_8_1,
        V3_0
    }

    public ScriptedGame(Version version) {
        this.version = version;
        textsByHost.put("home", new ConcurrentSkipListMap<>());
        textsByHost.put("n00dles", new ConcurrentSkipListMap<>());
    }

    /** The files of a host, by path. */
    public Map<String, String> files(String host) {
        return textsByHost.getOrDefault(host, Map.of());
    }

    /** Lets a script run, so that it cannot be deleted. */
    public ScriptedGame running(String path) {
        running.add(path);
        return this;
    }

    /** What the game says of a script's RAM. */
    public ScriptedGame ram(String path, double gb) {
        ramGb.put(path, gb);
        return this;
    }

    /** How answers are sent: each text that comes back is a frame. */
    public ScriptedGame voice(Function<ObjectNode, List<String>> other) {
        voice = other;
        return this;
    }

    public int answered() {
        return answered.get();
    }

    /** Connects as the game's page does. */
    public ScriptedGame connect(int port) {
        return connect(port, "https://bitburner-official.github.io");
    }

    public ScriptedGame connect(int port, String origin) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Origin", origin)
                .buildAsync(URI.create("ws://localhost:" + port), new Ears())
                .join();
        return this;
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }

    private Optional<ObjectNode> answer(String text) {
        JsonNode request = JsonMapper.shared().readTree(text);
        JsonNode params = request.path("params");
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("jsonrpc", "2.0");
        answer.set("id", request.get("id"));
        try {
            answer.set("result", result(request.path("method").asString(""), params));
        } catch (Refusal refusal) {
            answer.put("error", refusal.getMessage());
        }
        answered.incrementAndGet();
        return Optional.of(answer);
    }

    private JsonNode result(String method, JsonNode params) {
        JsonMapper json = JsonMapper.shared();
        return switch (method) {
            case "pushFile" -> {
                requireFile(params, "pushFile");
                textsOf(params).put(path(params), params.path("content").asString(""));
                yield json.valueToTree("OK");
            }
            case "getFile" -> {
                requireFile(params, "getFile");
                yield json.valueToTree(existing(params));
            }
            case "deleteFile" -> {
                if (running.contains(path(params))) {
                    throw new Refusal("Cannot delete a script that is currently running!");
                }
                existing(params);
                textsOf(params).remove(path(params));
                yield json.valueToTree("OK");
            }
            case "getFileNames" ->
                json.valueToTree(textsOf(params).keySet().stream()
                        .sorted(Comparator.comparing(ScriptedGame::isScript))
                        .toList());
            case "getAllFiles" ->
                json.valueToTree(textsOf(params).entrySet().stream()
                        .map(file -> Map.of("filename", file.getKey(), "content", file.getValue()))
                        .toList());
            case "calculateRam" -> {
                existing(params);
                Double gb = ramGb.get(path(params));
                if (gb == null) {
                    throw new Refusal("Ram cost could not be calculated");
                }
                yield json.valueToTree(gb);
            }
            case "getDefinitionFile" -> json.valueToTree("export interface NS {}");
            case "getAllServers" ->
                json.valueToTree(textsByHost.keySet().stream()
                        .map(host -> Map.of("hostname", host, "hasAdminRights", true, "purchasedByPlayer", false))
                        .toList());
            case "getSaveFile" -> save();
            case "getAllFileMetadata" -> {
                require(version == Version.V3_0, "Unknown message received");
                yield json.valueToTree(List.of());
            }
            default -> throw new Refusal("Unknown message received");
        };
    }

    private JsonNode save() {
        require(version != Version.V2_7, "Unknown message received");
        byte[] gzip = {0x1f, (byte) 0x8b, 8, (byte) 0xff};
        return JsonMapper.shared()
                .valueToTree(Map.of(
                        "identifier",
                        "../../player",
                        "binary",
                        true,
                        "save",
                        new String(gzip, StandardCharsets.ISO_8859_1)));
    }

    private Map<String, String> textsOf(JsonNode params) {
        String host = params.path("server").asString("");
        Map<String, String> texts = textsByHost.get(host);
        if (texts == null) {
            throw new Refusal(version == Version.V3_0 ? "Invalid hostname: " + host : "Server hostname invalid");
        }
        return texts;
    }

    private String existing(JsonNode params) {
        String text = textsOf(params).get(path(params));
        if (text == null) {
            throw new Refusal(
                    version == Version.V3_0 ? "File does not exist. Filename: " + path(params) : "File doesn't exist");
        }
        return text;
    }

    /** 2.x looks at the server before the type, 3.x after it. */
    private void requireFile(JsonNode params, String method) {
        if (version != Version.V3_0) {
            textsOf(params);
        }
        boolean known = isScript(path(params)) || TEXT_TYPES.stream().anyMatch(path(params)::endsWith);
        require(
                known,
                version == Version.V3_0
                        ? "Invalid file extension. Filename: " + path(params)
                        : "Invalid file extension");
        require(params.has("content") || !method.equals("pushFile"), "Misses parameters");
    }

    private static void require(boolean holds, String error) {
        if (!holds) {
            throw new Refusal(error);
        }
    }

    private static boolean isScript(String path) {
        return SCRIPT_TYPES.stream().anyMatch(path::endsWith);
    }

    private static String path(JsonNode params) {
        return params.path("filename").asString("");
    }

    /** A request that the game does not fulfil. */
    private static final class Refusal extends RuntimeException {
        Refusal(String reason) {
            super(reason);
        }
    }

    /** Hears requests and answers them. */
    private final class Ears implements WebSocket.Listener {
        private final StringBuilder heard = new StringBuilder();
        private CompletableFuture<WebSocket> sent = CompletableFuture.completedFuture(null);

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            heard.append(part);
            if (last) {
                String request = heard.toString();
                heard.setLength(0);
                answer(request)
                        .map(voice)
                        .orElse(List.of())
                        .forEach(text -> sent = sent.thenCompose(done -> from.sendText(text, true)));
            }
            from.request(1);
            return null;
        }
    }
}
