package io.github.batchsmith.pipeline;

import io.github.batchsmith.dsl.Preset;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.GameVersion;
import java.util.Arrays;
import java.util.List;

/** The scripts of the presets for every version of the game, as they are kept for review. */
public final class PresetScripts {
    private PresetScripts() {}

    /**
     * All of them, preset by preset.
     *
     * @throws io.github.batchsmith.diagnostic.InvalidInputException if one takes more RAM than it may
     */
    public static List<Generated> generate(Pipeline pipeline) {
        return Presets.all().stream()
                .map(Preset::spec)
                .flatMap(spec -> Arrays.stream(GameVersion.values()).map(version -> pipeline.generate(spec, version)))
                .toList();
    }
}
