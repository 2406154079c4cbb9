package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Ceiling;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Job;
import io.github.batchsmith.plan.Prices;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps account of what the hosts' RAM is worth by the prices of the {@link Ceiling}, and of where that goes while a
 * simulation runs.
 */
final class Ledger {
    private final List<Server> targets;
    private final List<Host> hosts;
    private final PricedRam ram;
    private final @Nullable BatchTrack[] tracks;
    private final LossAccounts losses;
    private final Waits waits;
    private double sinceMillis;
    private double worth;
    private double worthPerMilli;

    /**
     * An empty ledger for what the targets can give to the hosts, whose RAM counts as free now, and to so many controllers.
     *
     * @param onAverage whether grows are to bring back what hacks take on average
     */
    Ledger(List<SimServer> targets, List<Host> hosts, SimGame game, int controllers, boolean onAverage) {
        waits = new Waits(controllers);
        losses = new LossAccounts(onAverage);
        Hacker hacker = game.hacker();
        this.targets = targets.stream().map(SimServer::facts).toList();
        this.hosts = List.copyOf(hosts);
        ram = new PricedRam(hosts, game);
        tracks = new BatchTrack[game.survey().size()];
        targets.forEach(each -> tracks[each.number()] = new BatchTrack(each.facts(), hacker, onAverage));
        reprice(hacker, 0);
    }

    /** Follows a new level. */
    void reprice(Hacker hacker, double nowMillis) {
        passTime(nowMillis);
        Prices prices = Ceiling.prices(targets, hacker, hosts);
        ram.reprice(prices, nowMillis);
        worthPerMilli = Ceiling.worthPerSecond(prices, hosts) / 1000;
        for (BatchTrack track : tracks) {
            if (track != null) {
                track.follow(hacker);
            }
        }
    }

    /** Idle RAM from now on has room for another operation of a controller where a host has so many GB. */
    void countAsRoom(Tally tally, double largestGb, double nowMillis) {
        passTime(nowMillis);
        waits.countAsRoom(tally, largestGb);
        ram.countAsRoom(waits.roomGb());
    }

    /** Idle RAM from now on waits for this, as far as a controller knows. */
    void waitFor(Tally tally, Purpose purpose, double nowMillis) {
        passTime(nowMillis);
        waits.waitFor(tally, purpose);
        losses.waitFor(waits.purpose());
    }

    /** An operation is launched. */
    Flight launch(Tally tally, Job job, SimServer host, SimServer target, Purpose purpose, double nowMillis) {
        passTime(nowMillis);
        int place = ram.place(host);
        ram.change(place, -Flight.ramGb(job));
        return new Flight(tally, job, host, target, purpose, nowMillis, ram.worthOfGb(place, nowMillis));
    }

    /** An operation is launched by a worker that has waited for it, with RAM that has counted as idle. */
    void relaunch(Flight flight, double nowMillis) {
        passTime(nowMillis);
        int place = ram.place(flight.host());
        ram.change(place, -Flight.ramGb(flight.job()));
        flight.relaunch(nowMillis, ram.worthOfGb(place, nowMillis));
    }

    /** A worker was killed: what its RAM was worth is lost. */
    void lose(Flight flight, double nowMillis) {
        losses.land(release(flight, nowMillis), Purpose.REPAIR);
    }

    /** Takes back the RAM of a flight; what it was worth while it was held. */
    private double release(Flight flight, double nowMillis) {
        passTime(nowMillis);
        double gb = Flight.ramGb(flight.job());
        int place = ram.place(flight.host());
        ram.change(place, gb);
        return gb * (ram.worthOfGb(place, nowMillis) - flight.worthBefore());
    }

    /**
     * An operation has landed with so many of its threads.
     *
     * @param taken dollars that the player gained
     */
    void land(Flight flight, double threads, double taken, double nowMillis) {
        double held = release(flight, nowMillis);
        losses.land(held, flight.purpose());
        BatchTrack track = tracks[flight.target().number()];
        if (track != null && flight.purpose() != Purpose.EARN) {
            track.restart();
        } else if (track != null) {
            double pricePerMilli = Flight.ramGb(flight.job()) * ram.pricePerMilli(ram.place(flight.host()));
            settle(flight, threads, taken, held, pricePerMilli, track, nowMillis);
        }
    }

    /** Divides what an operation's RAM was worth, by the price at its landing. */
    private void settle(
            Flight flight,
            double threads,
            double taken,
            double held,
            double pricePerMilli,
            BatchTrack track,
            double nowMillis) {
        Job job = flight.job();
        double heldMillis = nowMillis - flight.launchMillis();
        double runMillis = Math.min(heldMillis, flight.aim().runMillis());
        double leastMillis = Math.min(runMillis, track.leastMillis(job.op()));
        losses.pad(pricePerMilli * (heldMillis - runMillis));
        losses.drift(held - pricePerMilli * (heldMillis - runMillis + leastMillis));
        double useful = pricePerMilli * leastMillis;
        switch (job.op()) {
            case HACK -> {
                losses.drift(useful * (job.threads() - threads) / job.threads());
                losses.hack(track.hack(threads), taken);
            }
            case GROW ->
                losses.help(useful, track.grow(job.threads(), flight.host().cores()), job.threads());
            case WEAKEN ->
                losses.help(useful, track.weaken(job.threads(), flight.host().cores()), job.threads());
        }
    }

    /** Ceiling of the whole run in dollars per second, by the prices of now. */
    double ceilingPerSecond() {
        return worthPerMilli * 1000;
    }

    /** The losses of a run that made so much money until now. */
    Losses close(double moneyMade, double nowMillis) {
        passTime(nowMillis);
        return losses.close(worthPerMilli * nowMillis, worth, moneyMade);
    }

    private void passTime(double nowMillis) {
        double millis = nowMillis - sinceMillis;
        sinceMillis = nowMillis;
        worth += worthPerMilli * millis;
        losses.idle(ram.idlePerMilli() * millis, ram.packingPerMilli() * millis);
    }
}
