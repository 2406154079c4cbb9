package io.github.batchsmith.sim;

import io.github.batchsmith.chaos.Fault;
import io.github.batchsmith.chaos.FaultKind;
import io.github.batchsmith.chaos.FaultPlan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Brings about the faults of a plan that happen at a moment, as far as a simulation follows them. */
final class Strikes {
    private static final double MOST_SECURITY = 100;

    private final FaultPlan plan;
    private final Traffic traffic;
    private final SimGame game;
    private final Deque<Fault> ahead;
    private int turn;

    Strikes(FaultPlan plan, Traffic traffic) {
        this.plan = plan;
        this.traffic = traffic;
        game = traffic.game();
        ahead = new ArrayDeque<>(plan.interventions());
    }

    /** When the next fault strikes; infinity if none is left. */
    double nextMillis() {
        Fault next = ahead.peek();
        return next == null ? Double.POSITIVE_INFINITY : next.atMillis();
    }

    /** Brings about the next fault; of a kill that hits several workers, one at a time. */
    StreamEvent strike(double nowMillis) {
        Fault fault = ahead.element();
        if (fault.kind() == FaultKind.KILL && turn < fault.amount()) {
            Optional<Flight> victim = chosen(traffic.underWay(fault.place()), fault, turn++);
            if (victim.isPresent()) {
                traffic.lose(victim.get(), nowMillis);
                return new StreamEvent.Killed(victim.get());
            }
        }
        ahead.remove();
        turn = 0;
        change(fault, nowMillis);
        return new StreamEvent.Changed();
    }

    private void change(Fault fault, double nowMillis) {
        switch (fault.kind()) {
            case RAM_LOST ->
                host(fault).ifPresent(host -> traffic.changeRam(host, () -> host.loseRam(fault.amount()), nowMillis));
            case RAM_ADDED ->
                host(fault).ifPresent(host -> traffic.changeRam(host, () -> host.addRam(fault.amount()), nowMillis));
            case MONEY_TAKEN ->
                target(fault)
                        .ifPresent(
                                target -> target.set(target.money() * (1 - fault.amount() / 100), target.security()));
            case SECURITY_RAISED ->
                target(fault)
                        .ifPresent(target -> target.set(
                                target.money(), Math.min(MOST_SECURITY, target.security() + fault.amount())));
            case LEVEL_UPS -> traffic.levelUp((int) fault.amount(), nowMillis);
            case KILL, PORTS_FILLED, PORTS_CLEARED, RELOAD, JITTER, PAUSE, BACKGROUND, SLOW_LAUNCH, COLD, REFUSE -> {
                // nothing more that the simulated game has
            }
        }
    }

    private Optional<SimServer> host(Fault fault) {
        List<SimServer> hosts = fault.place().isEmpty() ? game.rootedHosts() : List.of(game.server(fault.place()));
        return chosen(hosts, fault, 0);
    }

    /** The server that is named, else the one on which an operation landed last. */
    private Optional<SimServer> target(Fault fault) {
        return fault.place().isEmpty() ? game.lastTarget() : Optional.of(game.server(fault.place()));
    }

    private <T> Optional<T> chosen(List<T> candidates, Fault fault, int turn) {
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(candidates.get((int) (plan.choice(fault, turn) * candidates.size())));
    }
}
