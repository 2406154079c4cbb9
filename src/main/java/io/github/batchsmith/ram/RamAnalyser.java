package io.github.batchsmith.ram;

import io.github.batchsmith.game.RamCosts;
import io.github.batchsmith.js.JsEngine;
import io.github.batchsmith.js.Outlines;
import io.github.batchsmith.js.ScriptReader;
import io.github.batchsmith.output.ScriptBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Counts the static RAM of scripts as the game does: by the names that stand in their code.
 *
 * <p>Keeps its parser and the outlines of the texts that it read last, so ask one analyser often rather than many once.
 * For one thread at a time.
 */
public final class RamAnalyser implements AutoCloseable {
    private final Outlines outlines;
    private final ScriptLoader loader;

    /** An analyser whose parser runs on that engine; closing it leaves the engine open. */
    public RamAnalyser(JsEngine engine) {
        this(new ScriptReader(engine));
    }

    /** An analyser that has those outlines, and closes them with itself. */
    public RamAnalyser(Outlines outlines) {
        this.outlines = outlines;
        loader = new ScriptLoader(outlines);
    }

    /**
     * The RAM of one script.
     *
     * @param main path of the script
     * @param files the script and all it may import
     */
    public RamResult analyse(String main, ScriptFiles files, RamCosts costs) {
        try {
            List<Script> scripts = loader.load(main, files);
            double statedGb = scripts.get(0).outline().ramOverrideGb();
            return statedGb >= costs.baseCostGb()
                    ? RamBill.stated(main, statedGb)
                    : RamBill.of(main, ReachedNames.of(scripts), costs);
        } catch (UncountableScriptException e) {
            return e.failureOf(main);
        }
    }

    /** The RAM of every script of a bundle that can be started, and the failure of every one that cannot be read. */
    public List<RamResult> analyse(ScriptBundle bundle, RamCosts costs) {
        return analyse(bundle.files(), path -> path.equals(bundle.main()), costs);
    }

    /**
     * The RAM of every script that can be started, and the failure of every one that cannot be read.
     *
     * @param files text by path in the game
     */
    public List<RamResult> analyse(Map<String, String> files, RamCosts costs) {
        return analyse(files, path -> false, costs);
    }

    private List<RamResult> analyse(Map<String, String> files, Predicate<String> isMain, RamCosts costs) {
        List<RamResult> results = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            String path = file.getKey();
            if (isMain.test(path) || canBeStarted(path, file.getValue())) {
                results.add(analyse(path, each -> Optional.ofNullable(files.get(each)), costs));
            }
        }
        return List.copyOf(results);
    }

    @Override
    public void close() {
        outlines.close();
    }

    /** Whether a script has a main; true as well for one that cannot be read, so that its failure is shown. */
    private boolean canBeStarted(String path, String text) {
        if (!ImportPaths.isJavaScript(path)) {
            return ImportPaths.isScript(path);
        }
        try {
            return loader.outline(path, text).exportsMain();
        } catch (UncountableScriptException e) {
            return true;
        }
    }
}
