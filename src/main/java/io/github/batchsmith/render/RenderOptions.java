package io.github.batchsmith.render;

import io.github.batchsmith.game.BitNodeFactors;
import io.github.batchsmith.game.GameVersion;

/**
 * What scripts are rendered for.
 *
 * @param bitNode factors of the BitNode that the scripts reckon with
 */
public record RenderOptions(GameVersion version, BitNodeFactors bitNode) {
    /** For a version of the game, in BitNode 1. */
    public static RenderOptions forVersion(GameVersion version) {
        return new RenderOptions(version, BitNodeFactors.NEUTRAL);
    }
}
