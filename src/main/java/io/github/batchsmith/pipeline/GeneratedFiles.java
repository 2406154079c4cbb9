package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.output.BundleWriter;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.output.WrittenFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes generated scripts to disk, each batcher into a folder of its own, so that it can be written again alone. */
public final class GeneratedFiles {
    private GeneratedFiles() {}

    /**
     * Writes all scripts or none.
     *
     * @throws InvalidInputException if two batchers have the same name, or anything cannot be written
     */
    public static WrittenFiles write(Path root, List<Generated> generated) {
        Map<String, ScriptBundle> bundles = new TreeMap<>();
        for (Generated each : generated) {
            if (bundles.put(each.name(), insideItsFolder(each)) != null) {
                throw new InvalidInputException(Finding.error(
                        "batcher-duplicate",
                        each.name(),
                        "two batchers are called so, and would be written to the same folder",
                        "rename one"));
            }
        }
        return BundleWriter.writeAll(root, bundles);
    }

    /** The bundle by paths from the batcher's folder on. */
    static ScriptBundle insideItsFolder(Generated generated) {
        int folder = generated.name().length() + 1;
        return new ScriptBundle(
                generated.bundle().main().substring(folder),
                generated.bundle().files().entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().substring(folder), Map.Entry::getValue)));
    }
}
