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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes generated scripts to disk, each batcher into a folder of its own, so that it can be written again alone. */
public final class GeneratedFiles {
    private GeneratedFiles() {}

    /**
     * Writes all scripts or none, each batcher's into the folder of its name.
     *
     * @throws InvalidInputException if two batchers have the same name, or anything cannot be written
     */
    public static WrittenFiles write(Path root, List<Generated> generated) {
        return write(root, generated, Generated::name);
    }

    /**
     * Writes all scripts or none, each batcher's into the folder of its name in the folder of its version, such as
     * {@code v3/shotgun}.
     *
     * @throws InvalidInputException if anything cannot be written
     */
    public static WrittenFiles writeByVersion(Path root, List<Generated> generated) {
        return write(root, generated, each -> "v" + each.version().digit() + "/" + each.name());
    }

    private static WrittenFiles write(Path root, List<Generated> generated, Function<Generated, String> folder) {
        Map<String, ScriptBundle> bundles = new TreeMap<>();
        for (Generated each : generated) {
            if (bundles.put(folder.apply(each), insideItsFolder(each)) != null) {
                throw duplicate(each.name());
            }
        }
        return BundleWriter.writeAll(root, bundles);
    }

    /** The refusal of two different batchers of one name. */
    static InvalidInputException duplicate(String name) {
        return new InvalidInputException(Finding.error(
                "batcher-duplicate",
                name,
                "two batchers are called so, and would be written to the same folder",
                "rename one"));
    }

    /** The bundle by paths from the batcher's folder on. */
    private static ScriptBundle insideItsFolder(Generated generated) {
        int folder = generated.name().length() + 1;
        return new ScriptBundle(
                generated.bundle().main().substring(folder),
                generated.bundle().files().entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().substring(folder), Map.Entry::getValue)));
    }
}
