package io.github.batchsmith.picture;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.World;
import io.github.batchsmith.picture.Recording.TargetSeries;

/** What happens to one target. */
final class TargetTracks {
    private final String hostname;
    private final double moneyMax;
    private final double minSecurity;
    private final RangeTrack money;
    private final RangeTrack security;
    private double taken;
    private Op lastOp = Op.WEAKEN;
    private int batch;

    TargetTracks(String hostname, World world, TimeColumns columns) {
        this.hostname = hostname;
        var server = world.find(hostname).orElseThrow().server();
        moneyMax = server.moneyMax();
        minSecurity = server.minDifficulty();
        money = columns.with(new RangeTrack(server.moneyAvailable()));
        security = columns.with(new RangeTrack(server.hackDifficulty()));
    }

    /** Notes a landing; returns the number of its batch, which begins where a hack follows a weaken. */
    int land(Landing landing, int column) {
        money.set(column, landing.moneyAfter());
        security.set(column, landing.securityAfter());
        if (landing.op() == Op.HACK) {
            taken += landing.result();
            batch += lastOp == Op.WEAKEN ? 1 : 0;
        }
        lastOp = landing.op();
        return batch;
    }

    TargetSeries series(TimeColumns columns, double untilMillis) {
        return new TargetSeries(
                hostname,
                moneyMax,
                minSecurity,
                taken,
                money.lowest(columns, untilMillis),
                money.highest(columns, untilMillis),
                security.lowest(columns, untilMillis),
                security.highest(columns, untilMillis));
    }
}
