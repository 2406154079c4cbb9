package io.github.batchsmith.benchmark;

import io.github.batchsmith.game.World;
import io.github.batchsmith.sim.SimulationResult;

/**
 * What a preset came to in some weather.
 *
 * @param moneyMade dollars that its hacks took
 * @param offTrack most hacks in a row, on one target, that met less than 60 % of the money or raised security
 * @param desyncs desyncs that the controller told of, after which it repaired or prepared its target
 * @param mostScripts workers alive at once at most
 */
public record Passage(
        Race race, Weather weather, long seed, double moneyMade, int offTrack, int desyncs, int mostScripts) {
    static Passage of(Race race, Weather weather, long seed, World before, SimulationResult result) {
        TrackWatch watch = new TrackWatch(before);
        result.landings().forEach(watch::note);
        return new Passage(
                race, weather, seed, watch.moneyMade(), watch.mostOffTrack(), result.desyncs(), result.mostWorkers());
    }
}
