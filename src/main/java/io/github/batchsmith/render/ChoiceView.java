package io.github.batchsmith.render;

import io.github.batchsmith.render.ControllerView.Setting;
import java.util.List;
import java.util.Map;

/**
 * What the template of a controller lays out that chooses its schedule in the game.
 *
 * @param workerPaths none: the controllers of the schedules put workers on the servers
 * @param candidates schedules to choose from
 */
public record ChoiceView(
        String name,
        String description,
        String game,
        String mainPath,
        List<String> imports,
        List<String> policies,
        Map<String, String> workerPaths,
        String fraction,
        List<String> hosts,
        List<Setting> reserves,
        boolean filtersHosts,
        List<Setting> bitNode,
        String targetOnly,
        String targetBy,
        boolean terminal,
        String logFile,
        String formatMoney,
        List<Candidate> candidates) {

    /**
     * A schedule to choose.
     *
     * @param name of the schedule, which is also that of its controller's file
     * @param mostTargets targets at once at most, more than one for a fleet
     * @param mostBatches batches in one blast at most, 0 for a stream
     */
    public record Candidate(
            String name,
            List<List<String>> words,
            String gapMillis,
            String growMargin,
            String corePullGb,
            String slackMillis,
            boolean padded,
            boolean onAverage,
            boolean fractional,
            int mostTargets,
            int mostBatches) {}
}
