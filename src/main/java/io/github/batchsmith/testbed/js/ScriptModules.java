package io.github.batchsmith.testbed.js;

import io.github.batchsmith.testbed.js.ImportSpecifiers.Specifier;
import io.github.batchsmith.testbed.state.FilePaths;
import io.github.batchsmith.testbed.state.FileStore;
import io.github.batchsmith.testbed.state.ScriptFacts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.graalvm.polyglot.Value;

/**
 * The modules of scripts. Scripts of equal text, with equal imports, share one, on whatever server they are; running
 * scripts keep theirs when a file changes.
 */
final class ScriptModules {
    private final ModuleFiles files;
    private final Function<String, Value> loader;
    private final ScriptFacts<Module> known = new ScriptFacts<>();
    private final Map<String, Module> byCode = new HashMap<>();
    private final Map<String, String> fileNames = new HashMap<>();

    /**
     * Modules kept in those files.
     *
     * @param loader begins to load the module at a path; gives the promise of it
     */
    ScriptModules(ModuleFiles files, Function<String, Value> loader) {
        this.files = files;
        this.loader = loader;
    }

    /**
     * The promise of a script's module.
     *
     * @throws ModuleException if it cannot be made out what it imports
     */
    Value promise(FileStore store, String path) {
        return known.of(store, path, () -> module(store, path, new ArrayDeque<>()))
                .promise();
    }

    private Module module(FileStore store, String path, Deque<String> importers) {
        String text = store.read(path).orElse("");
        if (text.isEmpty()) {
            throw new ModuleException(path + " is empty");
        }
        if (importers.contains(path)) {
            throw new ModuleException(path + " imports itself by way of " + String.join(", ", importers));
        }
        text = DynamicImports.renamed(text);
        List<Specifier> specifiers = ImportSpecifiers.of(text);
        String code = specifiers.isEmpty() ? text : linked(store, path, text, specifiers, importers);
        Module equal = byCode.get(code);
        return equal == null ? add(path, code) : equal;
    }

    private String linked(
            FileStore store, String path, String text, List<Specifier> specifiers, Deque<String> importers) {
        importers.push(path);
        StringBuilder code = new StringBuilder();
        int copied = 0;
        for (Specifier each : specifiers) {
            code.append(text, copied, each.start());
            code.append(
                    module(store, target(store, path, each.module()), importers).path());
            copied = each.end();
        }
        importers.pop();
        return code.append(text, copied, text.length()).toString();
    }

    /** The file that is imported: nothing but files of the server will do, so no address either. */
    private static String target(FileStore store, String importer, String module) {
        return FilePaths.importCandidates(module, importer).stream()
                .filter(store::has)
                .findFirst()
                .orElseThrow(() -> new ModuleException(
                        importer + " imports \"" + module + "\", which is no script on this server"));
    }

    private Module add(String path, String code) {
        String modulePath = "/" + (byCode.size() + 1) + "/" + path;
        files.put(modulePath, code);
        fileNames.put(modulePath, path);
        Module module = new Module(modulePath, loader.apply(modulePath));
        byCode.put(code, module);
        return module;
    }

    /** Name of the script that a module was made of. */
    Optional<String> fileName(String modulePath) {
        return Optional.ofNullable(fileNames.get(modulePath));
    }

    private record Module(String path, Value promise) {}

    /** Tells why a script has no module. */
    static final class ModuleException extends RuntimeException {
        ModuleException(String message) {
            super(message, null, false, false);
        }
    }
}
