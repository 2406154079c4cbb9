package io.github.batchsmith.benchmark;

import io.github.batchsmith.game.World;
import io.github.batchsmith.testbed.RunResult;
import java.util.regex.Pattern;

/**
 * What the scripts of a preset came to in some weather.
 *
 * @param moneyMade dollars that its hacks took
 * @param offTrack most hacks in a row, on one target, that met less than 95 % of the money or raised security
 * @param desyncs desyncs that the controller told of, after which it repaired or prepared its target
 * @param mostScripts scripts alive at once at most
 */
public record Passage(
        Race race, Weather weather, long seed, double moneyMade, int offTrack, int desyncs, int mostScripts) {
    private static final Pattern DESYNC = Pattern.compile(".*: desync \\d+ of .*");

    static Passage of(Race race, Weather weather, long seed, World before, RunResult run) {
        TrackWatch watch = new TrackWatch(before);
        run.landings().forEach(watch::note);
        return new Passage(
                race,
                weather,
                seed,
                watch.moneyMade(),
                watch.mostOffTrack(),
                (int) run.terminal().stream()
                        .filter(line -> DESYNC.matcher(line).matches())
                        .count(),
                run.peakProcesses());
    }
}
