package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.ns.NsException.Kind;
import io.github.batchsmith.testbed.state.FilePaths;
import io.github.batchsmith.testbed.state.FileStore;
import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.Value;

/** Reading, writing, copying and listing files. */
final class FileFunctions {
    private final Game game;
    private final Hosts hosts;

    FileFunctions(Game game) {
        this.game = game;
        hosts = new Hosts(game);
    }

    void register(NsRegistry registry) {
        registry.add("write", 3, this::write);
        registry.add("read", 1, this::read);
        registry.add("clear", 1, this::clear);
        registry.add("rm", 2, this::rm);
        registry.add("mv", 3, this::mv);
        registry.add("scp", 3, this::scp);
        registry.add("ls", 2, this::ls);
        registry.add("fileExists", 2, this::fileExists);
        if (game.isV3()) {
            registry.add("getFileMetadata", 1, this::times);
        }
    }

    private Object write(NsCall call) {
        String path = call.filePath(0, "filename");
        String data = call.stringOr(1, "data", "");
        String mode = call.stringOr(2, "mode", "a");
        if (!isContent(path)) {
            throw NsException.runtime("only texts and scripts can be written, not " + path);
        }
        FileStore files = call.process().host().files();
        files.write(path, mode.equals("w") ? data : files.read(path).orElse("") + data);
        return Special.UNDEFINED;
    }

    private Object read(NsCall call) {
        String path = call.filePath(0, "filename");
        boolean isReadable = isContent(path) || (game.isV3() && FilePaths.isMessage(path));
        return isReadable ? call.process().host().files().readByScript(path).orElse("") : "";
    }

    private Object clear(NsCall call) {
        String path = call.filePath(0, "file");
        if (!isContent(path)) {
            throw NsException.runtime("only texts and scripts can be cleared, not " + path);
        }
        FileStore files = call.process().host().files();
        if (!files.has(path)) {
            throw NsException.runtime(
                    path + " does not exist on " + call.process().host().hostname());
        }
        files.write(path, "");
        return Special.UNDEFINED;
    }

    private Object rm(NsCall call) {
        String path = call.filePath(0, "fn");
        GameServer server = hosts.orOwn(call, 1, "hostname");
        if (FilePaths.isScript(path) && server.scripts().isRunning(path)) {
            call.log(() -> "'" + path + "' runs and cannot be removed");
            return false;
        }
        boolean isRemoved = !path.endsWith(".msg") && server.files().remove(path);
        if (!isRemoved) {
            call.log(() -> "no file '" + path + "'");
        }
        return isRemoved;
    }

    private Object mv(NsCall call) {
        GameServer server = hosts.required(call, 0, "host");
        String source = call.filePath(1, "source");
        String destination = call.filePath(2, "destination");
        if (!isContent(source) || !isContent(destination)) {
            throw NsException.runtime("only texts and scripts can be moved");
        }
        if (source.equals(destination)) {
            return Special.UNDEFINED;
        }
        Optional<String> content = server.files().readByScript(source);
        if (content.isEmpty()) {
            throw NsException.runtime("no file " + source + " on " + server.hostname());
        }
        boolean isHeld = FilePaths.isScript(source) && server.scripts().isRunning(source);
        if (!isHeld) {
            server.files().remove(source);
            server.files().write(destination, content.get());
        }
        return Special.UNDEFINED;
    }

    private Object scp(NsCall call) {
        String destinationName = call.string(1, "destination");
        String sourceName = call.stringOr(2, "source", call.process().host().hostname());
        GameServer destination = hosts.byName(destinationName);
        GameServer source = hosts.byName(sourceName);
        List<String> paths = new ArrayList<>();
        filesArgument(call).forEach(each -> paths.add(copyablePath(call, each)));
        boolean isComplete = true;
        for (String path : paths) {
            Optional<String> content = source.files().readByScript(path);
            content.ifPresent(text -> destination.files().write(path, text));
            isComplete &= content.isPresent();
            call.log(() -> (content.isPresent() ? "copied '" : "no file '") + path + "'");
        }
        return isComplete;
    }

    private static List<Value> filesArgument(NsCall call) {
        if (call.size() == 0) {
            throw NsException.type("files expected to be a string. Is undefined.");
        }
        Value files = call.raw(0);
        return files.hasArrayElements() ? call.elements(0) : List.of(files);
    }

    private String copyablePath(NsCall call, Value file) {
        String path = call.filePath(file, "files");
        if (!isContent(path) && !path.endsWith(".lit")) {
            throw NsException.runtime("only scripts, texts and literature can be copied, not " + path);
        }
        return path;
    }

    private Object times(NsCall call) {
        String path = call.filePath(0, "filename");
        GameServer server = call.process().host();
        if (!isContent(path)) {
            throw new NsException(Kind.PLAIN_ERROR, "only texts and scripts have metadata, not " + path);
        }
        return server.files()
                .times(path)
                .orElseThrow(() -> new NsException(Kind.PLAIN_ERROR, "no file " + path + " on " + server.hostname()));
    }

    private Object ls(NsCall call) {
        GameServer server = hosts.required(call, 0, "hostname");
        String part = call.stringOr(1, "substring", "");
        return server.files().sortedNames().stream()
                .filter(each -> ("/" + each).contains(part))
                .toList();
    }

    private Object fileExists(NsCall call) {
        String path = call.string(0, "filename");
        FileStore files = hosts.orOwn(call, 1, "hostname").files();
        return FilePaths.resolve(path, call.process().path())
                .map(each -> hasExactName(each) ? files.has(each) : files.hasProgram(each))
                .orElse(false);
    }

    private boolean hasExactName(String path) {
        return isContent(path) || FilePaths.isMessage(path) || FilePaths.isContract(path);
    }

    private boolean isContent(String path) {
        return FilePaths.isScript(path) || FilePaths.isText(path, game.isV3());
    }
}
