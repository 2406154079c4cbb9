package io.github.batchsmith.ram;

import io.github.batchsmith.js.Outlines;
import io.github.batchsmith.js.ScriptOutline;
import io.github.batchsmith.js.ScriptOutline.ImportedModule;
import io.github.batchsmith.js.ScriptSyntaxException;
import io.github.batchsmith.ram.RamFailure.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Reads a script and all that it imports, directly or not, each once. */
final class ScriptLoader {
    private static final int REMEMBERED_TEXTS = 500;

    private final Outlines outlines;
    private final Map<String, ScriptOutline> outlineByText = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ScriptOutline> eldest) {
            return size() > REMEMBERED_TEXTS;
        }
    };

    ScriptLoader(Outlines outlines) {
        this.outlines = outlines;
    }

    /** The script and its imports, the script first, then in the order in which they are met. */
    List<Script> load(String main, ScriptFiles files) throws UncountableScriptException {
        Map<String, Script> loaded = new LinkedHashMap<>();
        Queue<String> open = new ArrayDeque<>(List.of(main));
        while (!open.isEmpty()) {
            String path = open.remove();
            if (!loaded.containsKey(path)) {
                Script script = read(path, files);
                loaded.put(path, script);
                open.addAll(script.importedPaths().values());
            }
        }
        return new ArrayList<>(loaded.values());
    }

    /** The outline of one script. */
    ScriptOutline outline(String path, String text) throws UncountableScriptException {
        ScriptOutline known = outlineByText.get(text);
        if (known != null) {
            return known;
        }
        try {
            ScriptOutline outline = outlines.read(text);
            outlineByText.put(text, outline);
            return outline;
        } catch (ScriptSyntaxException e) {
            throw new UncountableScriptException(
                    Reason.SYNTAX_ERROR, String.valueOf(e.getMessage()), new Place(path, e.line(), e.column()));
        }
    }

    private Script read(String path, ScriptFiles files) throws UncountableScriptException {
        String text = files.text(path)
                .orElseThrow(() -> new UncountableScriptException(
                        Reason.MISSING_FILE, "script " + path + " does not exist", Place.whole(path)));
        if (!ImportPaths.isJavaScript(path)) {
            throw new UncountableScriptException(
                    Reason.UNSUPPORTED_LANGUAGE,
                    path + " is TypeScript or JSX, which is not modelled; compile it to .js first",
                    Place.whole(path));
        }
        ScriptOutline outline = outline(path, text);
        return new Script(path, text, outline, importedPaths(path, text, outline, files));
    }

    private static Map<String, String> importedPaths(
            String importer, String text, ScriptOutline outline, ScriptFiles files) throws UncountableScriptException {
        Map<String, String> paths = new LinkedHashMap<>();
        for (ImportedModule imported : outline.imports()) {
            String module = imported.module();
            if (!ImportPaths.isUrl(module)) {
                String path = ImportPaths.find(module, importer, files)
                        .orElseThrow(() -> new UncountableScriptException(
                                Reason.MISSING_IMPORT,
                                importer + " imports \"" + module + "\", which does not exist",
                                Place.at(importer, text, imported.offset())));
                paths.put(module, path);
            }
        }
        return paths;
    }
}
