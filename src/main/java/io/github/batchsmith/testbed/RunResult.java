package io.github.batchsmith.testbed;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.World;
import io.github.batchsmith.testbed.state.Journal.ErrorDialog;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a run.
 *
 * @param elapsedMillis game time that passed until the run ended, or before that its last script
 * @param landings every hack, grow and weaken that took effect, in order
 * @param world the game at the end: money, experience and level, and each server's money, security and used RAM
 * @param homeFiles texts on home at the end, by path
 * @param terminal the terminal's last 500 lines
 * @param errors error windows that the game would have shown
 * @param notModelled calls of functions that the mock game lacks, by name
 * @param peakProcesses most processes alive at one time
 * @param startedProcesses processes that were started
 * @param aliveProcesses processes that still ran at the end
 * @param samples what was noted down at regular times
 * @param stopReason why the run was ended before its time; empty if it was not
 */
public record RunResult(
        double elapsedMillis,
        List<Landing> landings,
        World world,
        Map<String, String> homeFiles,
        List<String> terminal,
        List<ErrorDialog> errors,
        Map<String, Integer> notModelled,
        int peakProcesses,
        int startedProcesses,
        int aliveProcesses,
        List<Sample> samples,
        String stopReason) {
    /** Why the run was ended before its time, if it was. */
    public Optional<String> stopped() {
        return Optional.of(stopReason).filter(each -> !each.isEmpty());
    }

    /** RAM in use on all servers at the end, in GB. */
    public double ramUsedGb() {
        return world.servers().stream()
                .mapToDouble(each -> each.server().ramUsed())
                .sum();
    }
}
