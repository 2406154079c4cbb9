package io.github.batchsmith.testing;

import io.github.batchsmith.output.GamePaths;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A client that answers over a real socket as a version of the game does, and misbehaves where it is told to. */
public final class ScriptedGame implements AutoCloseable {
    private static final String UNKNOWN_METHOD = "Unknown message received";
    private static final Set<String> WITHOUT_PARAMS = Set.of("getDefinitionFile", "getAllServers", "getSaveFile");
    private static final List<String> SCRIPT_TYPES = List.of(".js", ".jsx", ".ts", ".tsx", ".script");
    private static final List<String> TEXT_TYPES = List.of(".txt", ".json");

    private final Version version;
    private final Map<String, Map<String, String>> textsByHost = new ConcurrentHashMap<>();
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final Map<String, Double> ramGb = new ConcurrentHashMap<>();
    private final AtomicInteger answered = new AtomicInteger();
    private volatile Consumer<String> ear = method -> {};
    private volatile Function<ObjectNode, List<String>> voice = answer -> List.of(answer.toString());
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

    /** What happens when a request of that method comes in, before it is fulfilled. */
    public ScriptedGame ear(Consumer<String> other) {
        ear = other;
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

    /** The answer; none where the game's own code fails at the request. */
    private Optional<ObjectNode> answer(String text) {
        JsonNode request;
        try {
            request = JsonMapper.shared().readTree(text);
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
        String method = request.path("method").asString("");
        ear.accept(method);
        if (version != Version.V3_0 && !request.has("params") && !WITHOUT_PARAMS.contains(method)) {
            return Optional.empty();
        }
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("jsonrpc", "2.0");
        answer.set("id", request.get("id"));
        try {
            require(request.has("params") || WITHOUT_PARAMS.contains(method), "Missing params");
            answer.set("result", result(method, request.path("params")));
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
                require(params.has("content"), older("Misses parameters", "Invalid params: " + params));
                requireFile(params);
                textsOf(params).put(path(params), params.path("content").asString(""));
                yield json.valueToTree("OK");
            }
            case "getFile" -> {
                requireFile(params);
                yield json.valueToTree(existing(params));
            }
            case "deleteFile" -> {
                requirePath(params, "Invalid filename");
                require(!running.contains(path(params)), "Cannot delete a script that is currently running!");
                String kind = isScript(path(params)) ? "Script " : "Text file ";
                require(textsOf(params).remove(path(params)) != null, kind + path(params) + " not found.");
                yield json.valueToTree("OK");
            }
            case "getFileNames" ->
                json.valueToTree(textsOf(params).keySet().stream()
                        .sorted(Comparator.comparing(ScriptedGame::isScript))
                        .toList());
            case "getAllFiles" ->
                json.valueToTree(textsOf(params).entrySet().stream()
                        .sorted(Comparator.comparing(file -> !isScript(file.getKey())))
                        .map(file -> Map.of("filename", file.getKey(), "content", file.getValue()))
                        .toList());
            case "calculateRam" -> json.valueToTree(ramOf(params));
            case "getDefinitionFile" -> json.valueToTree("export interface NS {}");
            case "getAllServers" ->
                json.valueToTree(textsByHost.keySet().stream()
                        .map(host -> Map.of("hostname", host, "hasAdminRights", true, "purchasedByPlayer", false))
                        .toList());
            case "getSaveFile" -> save();
            case "getAllFileMetadata" -> {
                require(version == Version.V3_0, UNKNOWN_METHOD);
                yield json.valueToTree(textsOf(params).keySet().stream()
                        .map(path -> Map.of("filename", path, "atime", 0, "mtime", 0, "btime", 0))
                        .toList());
            }
            default -> throw new Refusal(UNKNOWN_METHOD);
        };
    }

    private double ramOf(JsonNode params) {
        requirePath(params, "Invalid filename");
        String path = path(params);
        require(isScript(path), older("Filename isn't a script filename", "File is not a script. Filename: " + path));
        existing(params);
        String uncounted = older(
                "Ram cost could not be calculated",
                "Cannot calculate RAM usage of an invalid script. Filename: " + path);
        return Optional.ofNullable(ramGb.get(path)).orElseThrow(() -> new Refusal(uncounted));
    }

    private JsonNode save() {
        require(version != Version.V2_7, UNKNOWN_METHOD);
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
            throw new Refusal(older("Server hostname invalid", "Invalid hostname: " + host));
        }
        return texts;
    }

    private String existing(JsonNode params) {
        String text = textsOf(params).get(path(params));
        if (text == null) {
            throw new Refusal(older("File doesn't exist", "File does not exist. Filename: " + path(params)));
        }
        return text;
    }

    /** 2.x looks at the server before the type, 3.x after it. */
    private void requireFile(JsonNode params) {
        requirePath(params, "Invalid file path");
        if (version != Version.V3_0) {
            textsOf(params);
        }
        boolean known = isScript(path(params)) || TEXT_TYPES.stream().anyMatch(path(params)::endsWith);
        require(known, older("Invalid file extension", "Invalid file extension. Filename: " + path(params)));
    }

    private void requirePath(JsonNode params, String error) {
        require(GamePaths.isValid(path(params)), older(error, "Invalid file path: " + path(params)));
    }

    private String older(String inVersion2, String inVersion3) {
        return version == Version.V3_0 ? inVersion3 : inVersion2;
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
