package io.github.batchsmith.sim;

import io.github.batchsmith.game.Effect;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Ceiling;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Prices;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps account of what the hosts' RAM is worth by the prices of the {@link Ceiling}, and of where that goes while a
 * simulation runs.
 */
final class Ledger {
    private final List<Server> targets;
    private final UsableRam usable;
    private final PricedRam ram;
    private final @Nullable TargetBook[] books;
    private final LossAccounts losses = new LossAccounts();
    private final Waits waits;
    private Hacker hacker;
    private double sinceMillis;
    private double worth;
    private double worthPerMilli;

    /**
     * An empty ledger for what the targets can give to the hosts, whose RAM counts as free now, and to so many controllers.
     *
     * @param onAverage whether grows are to bring back what hacks take on average
     */
    Ledger(List<SimServer> targets, UsableRam usable, SimGame game, int controllers, boolean onAverage) {
        waits = new Waits(controllers);
        hacker = game.hacker();
        this.targets = targets.stream().map(SimServer::facts).toList();
        this.usable = usable;
        ram = new PricedRam(usable.hosts(game), game);
        books = new TargetBook[game.survey().size()];
        Prices prices = price(0);
        double mostBonus = mostBonus();
        targets.forEach(each -> books[each.number()] =
                new TargetBook(each.facts(), losses, onAverage, Restoring.of(each.facts(), hacker, prices, mostBonus)));
    }

    /** Follows a new level. */
    void reprice(Hacker now, double nowMillis) {
        passTime(nowMillis);
        hacker = now;
        Prices prices = price(nowMillis);
        double mostBonus = mostBonus();
        for (TargetBook book : books) {
            if (book != null) {
                book.follow(Restoring.of(book.server(), hacker, prices, mostBonus));
            }
        }
    }

    private Prices price(double nowMillis) {
        Prices prices = Ceiling.prices(targets, hacker, ram.hosts());
        ram.reprice(prices, nowMillis);
        worthPerMilli = Ceiling.worthPerSecond(prices, ram.hosts()) / 1000;
        return prices;
    }

    /** How many times at most cores help grow and weaken. */
    private double mostBonus() {
        double mostBonus = 1;
        for (Host host : ram.hosts()) {
            mostBonus = Math.max(mostBonus, Hacking.coreBonus(host.cores()));
        }
        return mostBonus;
    }

    /** Something changes how much RAM of a host can be used. */
    void changeRam(SimServer host, Runnable change, double nowMillis) {
        passTime(nowMillis);
        double beforeGb = usable.freeGb(host);
        change.run();
        double moreGb = usable.freeGb(host) - beforeGb;
        ram.resize(host, Math.max(moreGb, -Math.max(0, ram.freeGb(host))), nowMillis);
        reprice(hacker, nowMillis);
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

    /** An operation is launched that needs so much RAM in GB; what a GB of its host has been worth in all until now. */
    double launch(double ramGb, SimServer host, double nowMillis) {
        passTime(nowMillis);
        double unknownGb = ram.take(host, ramGb, nowMillis);
        worthPerMilli += unknownGb * ram.pricePerMilli(host);
        return ram.worthOfGb(host, nowMillis);
    }

    /** An operation is launched by a worker that has waited for it, with RAM that has counted as idle. */
    void relaunch(Flight flight, double nowMillis) {
        flight.relaunch(nowMillis, launch(flight.ramGb(), flight.host(), nowMillis));
    }

    /** A worker was killed: what its RAM was worth is lost. */
    void lose(Flight flight, double nowMillis) {
        losses.desync(release(flight, nowMillis));
    }

    /** Takes back the RAM of a flight; what it was worth while it was held. */
    private double release(Flight flight, double nowMillis) {
        passTime(nowMillis);
        double gb = flight.ramGb();
        ram.release(flight.host(), gb);
        double held = gb * (ram.worthOfGb(flight.host(), nowMillis) - flight.worthBefore());
        losses.land(held);
        return held;
    }

    /** An operation has landed on a target that had so much money and security. */
    void land(Flight flight, Effect effect, double moneyBefore, double securityBefore, double nowMillis) {
        double held = release(flight, nowMillis);
        TargetBook book = books[flight.target().number()];
        if (book == null) {
            losses.prepare(held, flight.purpose());
        } else if (flight.purpose() == Purpose.EARN) {
            settle(flight, effect, held, book, moneyBefore, securityBefore);
        } else {
            losses.prepare(held - book.prepare(effect, moneyBefore, securityBefore), flight.purpose());
        }
    }

    /** Divides what an operation's RAM was worth, by the price at its landing. */
    private void settle(
            Flight flight, Effect effect, double held, TargetBook book, double moneyBefore, double securityBefore) {
        double pricePerMilli = flight.ramGb() * ram.pricePerMilli(flight.host());
        double heldMillis = sinceMillis - flight.launchMillis();
        double runMillis = Math.min(heldMillis, flight.runMillis());
        double leastMillis = Math.min(runMillis, book.costs().leastMillis(flight.op()));
        losses.pad(pricePerMilli * (heldMillis - runMillis));
        losses.drift(held - pricePerMilli * (heldMillis - runMillis + leastMillis));
        double useful = pricePerMilli * leastMillis;
        switch (flight.op()) {
            case HACK -> {
                double used = useful * flight.threads() / flight.workerThreads();
                losses.drift(useful - used);
                book.hack(used, flight.threads(), effect, moneyBefore, securityBefore);
            }
            case GROW -> book.grow(useful, flight.threads(), effect, moneyBefore, securityBefore);
            case WEAKEN -> {
                int cores = flight.host().cores();
                book.weaken(
                        useful,
                        Hacking.weakenEffect(flight.workerThreads(), cores, hacker.bitNode()),
                        effect,
                        securityBefore);
            }
        }
    }

    /** Ceiling in dollars per second, by the prices of now. */
    double ceilingPerSecond() {
        return worthPerMilli * 1000;
    }

    /** Mean ceiling of a run of so many ms, in dollars per second, by the prices of now, with the RAM that there was at each time. */
    double ceilingPerSecond(double elapsedMillis) {
        double missing = elapsedMillis > 0 ? ram.worthOfMissing() / elapsedMillis : 0;
        return (worthPerMilli - missing) * 1000;
    }

    /** The losses of the run until now. */
    Losses close(double nowMillis) {
        passTime(nowMillis);
        double owed = 0;
        for (TargetBook book : books) {
            owed += book == null ? 0 : book.owed();
        }
        return losses.close(ceilingPerSecond(nowMillis) / 1000 * nowMillis, worth, owed);
    }

    private void passTime(double nowMillis) {
        double millis = nowMillis - sinceMillis;
        sinceMillis = nowMillis;
        worth += worthPerMilli * millis;
        losses.idle(ram.idlePerMilli() * millis, ram.packingPerMilli() * millis);
    }
}
