package io.github.batchsmith.render;

import java.util.List;
import java.util.Map;

/**
 * What the controller templates lay out: texts and JavaScript literals, all decided. An empty text means that the spec did
 * not choose the feature.
 *
 * @param game leading digit of the game's version
 * @param imports functions of the planning module that the controller calls
 * @param policies the player's own functions that the controller calls
 * @param hackThreads expression for the hack threads of a batch; empty where the controller finds those that earn most
 * @param workerPaths script of each operation
 * @param words operations of the batches to choose from
 * @param mostTargets targets that a fleet looks after at once at most
 * @param leastTargets targets that a fleet looks after even where their preparation is not worth its cost
 * @param takesTurns whether one target is hit while the other is prepared
 * @param blasts whether targets are hit by blasts, not by batches that are kept landing
 * @param signals whether workers wait for a common start
 * @param weighingMillis time after which a fleet weighs its targets anew
 * @param mostWorkers workers that a stream or a fleet has alive at once at most
 * @param limit expression for the most batches in one blast
 * @param packFunction planning function that packs batches
 * @param port expression for the port that workers report to
 * @param signalPort expression for the port that gives the start signal
 * @param execOptions expression for the options that workers are started with
 * @param statusFile file that tells how it goes
 * @param predictsIncome whether the income of a blast is estimated
 * @param tail whether a window tells how it goes
 * @param tailMeter whether that window measures the income
 * @param tailOpen function that opens it
 * @param tailTitle function that names it
 * @param formatMoney function that formats money
 * @param halts whether a desync stops the controller
 * @param reactsToDesync whether the player's own function tells what is done about a desync
 * @param reactsToLevelUp whether the player's own function tells what a new level changes
 * @param ranksLaunches whether the player's own function tells in which order operations are launched
 * @param filtersHosts whether the player's own function tells which hosts are used
 * @param sizedFor name of the player for whom batches are sized
 * @param padded whether grows are launched as early as weakens
 * @param onAverage whether grows bring back what hacks take on average
 * @param fractional whether hacks may use a part of their last thread
 * @param residents whether weakens stay when they have landed and wait for their next order
 * @param predicts whether batches are sized for the level at their landing
 */
public record ControllerView(
        String name,
        String description,
        String game,
        String mainPath,
        List<String> imports,
        Map<String, String> workerPaths,
        List<List<String>> words,
        String gapMillis,
        String growMargin,
        String corePullGb,
        List<String> policies,
        String fraction,
        String hackThreads,
        int mostBatches,
        int mostTargets,
        int leastTargets,
        boolean takesTurns,
        boolean blasts,
        boolean signals,
        String weighingMillis,
        int mostWorkers,
        String limit,
        String slackMillis,
        List<String> hosts,
        List<Setting> reserves,
        List<Setting> bitNode,
        String targetOnly,
        String targetBy,
        String packFunction,
        String port,
        String signalPort,
        String execOptions,
        MessageView message,
        boolean terminal,
        String logFile,
        String statusFile,
        boolean predictsIncome,
        boolean tail,
        boolean tailMeter,
        String tailOpen,
        String tailTitle,
        String formatMoney,
        boolean halts,
        boolean reactsToDesync,
        boolean reactsToLevelUp,
        boolean ranksLaunches,
        boolean filtersHosts,
        String sizedFor,
        boolean padded,
        boolean onAverage,
        boolean fractional,
        boolean residents,
        boolean predicts) {

    /** A name and the JavaScript literal of its value. */
    public record Setting(String name, String value) {}
}
