package io.github.batchsmith.testbed;

import io.github.batchsmith.chaos.Fault;
import io.github.batchsmith.chaos.FaultPlan;
import io.github.batchsmith.game.Effect;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.testbed.ns.Ports;
import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;
import io.github.batchsmith.testbed.state.ScriptProcess;
import io.github.batchsmith.testbed.state.ServerChanges;
import io.github.batchsmith.testbed.trace.TraceEvent.FaultStruck;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Brings about the faults of a plan that happen at a moment. */
final class FaultInjector {
    private static final double MOST_SECURITY = 100;
    private static final String NOTHING = "nothing to hit";

    private final FaultPlan plan;
    private final Game game;
    private final Page page;
    private final Predicate<ScriptProcess> isSpared;
    private final Deque<Fault> ahead;

    /**
     * An injector of a plan's faults.
     *
     * @param isSpared whether a script is never killed
     */
    FaultInjector(FaultPlan plan, Game game, Page page, Predicate<ScriptProcess> isSpared) {
        this.plan = plan;
        this.isSpared = isSpared;
        this.game = game;
        this.page = page;
        ahead = new ArrayDeque<>(plan.interventions());
    }

    /** When the next fault happens, in ms since 1970; infinity if none is left. */
    double nextMillis() {
        Fault next = ahead.peek();
        return next == null ? Double.POSITIVE_INFINITY : game.startMillis() + next.atMillis();
    }

    /** Moves the clock to the next fault and brings it about. */
    void strikeNext() {
        game.timers().advanceTo(nextMillis());
        Fault fault = ahead.remove();
        String effect = strike(fault);
        game.trace().record(() -> new FaultStruck(game.elapsedMillis(), 0, fault.toString(), effect));
    }

    private String strike(Fault fault) {
        return switch (fault.kind()) {
            case RAM_LOST -> atHost(fault, host -> loseRam(host, fault.amount()));
            case RAM_ADDED -> atHost(fault, host -> addRam(host, fault.amount()));
            case MONEY_TAKEN -> atTarget(fault, target -> takeMoney(target, fault.amount()));
            case SECURITY_RAISED -> atTarget(fault, target -> raiseSecurity(target, fault.amount()));
            case KILL -> kill(fault);
            case PORTS_FILLED -> atPorts(fault, (ports, port) -> ports.fill(port, (int) fault.amount()));
            case PORTS_CLEARED -> atPorts(fault, (ports, port) -> ports.drop(port, (int) fault.amount()));
            case LEVEL_UPS -> "level " + game.player().levelUp((int) fault.amount());
            case RELOAD -> "scripts that start again: " + page.reload(fault.amount());
            case JITTER, PAUSE, BACKGROUND, SLOW_LAUNCH, COLD, REFUSE -> NOTHING;
        };
    }

    private String atHost(Fault fault, Function<GameServer, String> action) {
        List<GameServer> hosts = fault.place().isEmpty()
                ? game.network().servers().stream()
                        .filter(each ->
                                each.facts().hasAdminRights() && each.facts().maxRam() > 0)
                        .toList()
                : game.network().find(fault.place()).stream().toList();
        return chosen(hosts, fault, 0).map(action).orElse(NOTHING);
    }

    private static String loseRam(GameServer host, double ramGb) {
        double taken = Math.max(0, Math.min(ramGb, host.ramFreeGb()));
        host.reserve(taken);
        return host.hostname() + " lost " + taken + " GB";
    }

    private static String addRam(GameServer host, double ramGb) {
        ServerChanges.setMaxRam(host, host.facts().maxRam() + ramGb);
        return host.hostname() + " has " + host.facts().maxRam() + " GB";
    }

    /** The server that is named, else the one on which an operation landed last. */
    private String atTarget(Fault fault, Function<GameServer, String> action) {
        List<Landing> landings = game.journal().landings();
        String name = fault.place().isEmpty() && !landings.isEmpty()
                ? landings.get(landings.size() - 1).target()
                : fault.place();
        return game.network().find(name).map(action).orElse(NOTHING);
    }

    private static String takeMoney(GameServer target, double percent) {
        target.apply(new Effect(target.money() * (1 - percent / 100), target.security(), 0, 0));
        return target.hostname() + " has $" + Math.round(target.money());
    }

    private static String raiseSecurity(GameServer target, double points) {
        target.apply(new Effect(target.money(), Math.min(MOST_SECURITY, target.security() + points), 0, 0));
        return target.hostname() + " has security " + target.security();
    }

    private String kill(Fault fault) {
        List<String> killed = new ArrayList<>();
        for (int turn = 0; turn < fault.amount(); turn++) {
            chosen(victims(fault.place()), fault, turn).ifPresent(victim -> {
                page.realm().task(() -> game.processes().stop(victim));
                killed.add(victim.path() + " with PID " + victim.pid());
            });
        }
        return killed.isEmpty() ? NOTHING : "killed " + String.join(", ", killed);
    }

    private List<ScriptProcess> victims(String host) {
        return game.processes().alive().stream()
                .filter(each -> !isSpared.test(each))
                .filter(each -> host.isEmpty() || each.host().hostname().equals(host))
                .toList();
    }

    private String atPorts(Fault fault, PortAction action) {
        Ports ports = page.ports();
        List<Double> numbers = fault.place().isEmpty() ? ports.numbers() : List.of(Double.valueOf(fault.place()));
        numbers.forEach(each -> page.realm().task(() -> action.on(ports, each)));
        return numbers.isEmpty()
                ? NOTHING
                : "port "
                        + numbers.stream()
                                .map(each -> String.valueOf(each.longValue()))
                                .collect(Collectors.joining(", "));
    }

    private <T> Optional<T> chosen(List<T> candidates, Fault fault, int turn) {
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(candidates.get((int) (plan.choice(fault, turn) * candidates.size())));
    }

    private interface PortAction {
        void on(Ports ports, double number);
    }
}
