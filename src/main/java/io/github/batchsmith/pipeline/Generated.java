package io.github.batchsmith.pipeline;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.ram.RamReport;
import java.util.List;

/**
 * A batcher's scripts, within their RAM budget.
 *
 * @param name the batcher's name, which is also the folder of all scripts
 * @param ram RAM of every script that can be started
 */
public record Generated(String name, GameVersion version, ScriptBundle bundle, List<RamReport> ram) {
    public Generated {
        ram = List.copyOf(ram);
    }

    /** RAM of the controller in GB. */
    public double controllerRamGb() {
        return ramGb(bundle.main());
    }

    /**
     * RAM of a script in GB.
     *
     * @param file path in the game
     * @throws IllegalArgumentException if the bundle has no such script that can be started
     */
    public double ramGb(String file) {
        return ram.stream()
                .filter(each -> each.file().equals(file))
                .mapToDouble(RamReport::totalGb)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no script " + file + " in " + name));
    }
}
