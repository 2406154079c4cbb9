package io.github.batchsmith.testbed.chaos;

import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.testbed.trace.TraceEvent.Landed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Watches the order of landings on each target, and how long it stays off its prepared state. What does nothing, such as a
 * grow where no money is missing, leaves nothing to undo.
 */
final class TargetWatch {
    private static final double SECURITY_TOLERANCE = 0.01;
    private static final double ROUNDING = 0.000001;
    private static final double MONEY_FRACTION = 0.99;

    private final Map<String, Server> servers = new HashMap<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final double recoveryMillis;

    TargetWatch(World world, double recoveryMillis) {
        world.servers().forEach(each -> servers.put(each.server().hostname(), each.server()));
        this.recoveryMillis = recoveryMillis;
    }

    Optional<Breach> landed(Landed landing) {
        Server server = servers.get(landing.target());
        return server == null
                ? Optional.empty()
                : targets.computeIfAbsent(landing.target(), name -> new Target(server))
                        .landed(landing);
    }

    Optional<Breach> atEnd(double endMillis) {
        return targets.values().stream()
                .map(each -> each.off(endMillis))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private final class Target {
        private final Server server;
        private boolean wasPrepared;
        private boolean wasHacked;
        private boolean robbed;
        private boolean raised;
        private double offSinceMillis = Double.NaN;

        private Target(Server server) {
            this.server = server;
        }

        private Optional<Breach> landed(Landed landing) {
            Optional<Breach> breach = landing.op() == Op.HACK && wasHacked && (robbed || raised)
                    ? Optional.of(new Breach(
                            Invariant.LANDING_ORDER,
                            landing.t(),
                            "a hack on " + landing.target()
                                    + " landed before grow and weaken had undone the hack before it"))
                    : off(landing.t());
            wasHacked |= landing.op() == Op.HACK && wasPrepared;
            robbed = landing.op() == Op.HACK ? robbed || landing.result() > 0 : robbed && landing.op() != Op.GROW;
            raised = landing.op() != Op.WEAKEN && landing.security() > server.minDifficulty() + ROUNDING;
            notePreparedness(landing);
            return breach;
        }

        private void notePreparedness(Landed landing) {
            if (landing.security() <= server.minDifficulty() + SECURITY_TOLERANCE
                    && landing.money() >= server.moneyMax() * MONEY_FRACTION) {
                wasPrepared = true;
                offSinceMillis = Double.NaN;
            } else if (wasPrepared && Double.isNaN(offSinceMillis)) {
                offSinceMillis = landing.t();
            }
        }

        private Optional<Breach> off(double nowMillis) {
            return nowMillis - offSinceMillis > recoveryMillis
                    ? Optional.of(new Breach(
                            Invariant.TARGET_PREPARED,
                            nowMillis,
                            server.hostname() + " has been off since " + Math.round(offSinceMillis) + " ms"))
                    : Optional.empty();
        }
    }
}
