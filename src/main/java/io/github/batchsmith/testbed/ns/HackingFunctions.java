package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.testbed.ns.NsEntry.Shape;
import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;
import io.github.batchsmith.testbed.state.PendingOperation;
import io.github.batchsmith.testbed.state.SharePower;
import java.util.Objects;

/** hack, grow, weaken and share. */
final class HackingFunctions {
    private static final double SHARE_MILLIS = 10_000;

    private final Game game;
    private final Hosts hosts;
    private final Waits waits;

    HackingFunctions(Game game, Waits waits) {
        this.game = game;
        this.waits = waits;
        hosts = new Hosts(game);
    }

    void register(NsRegistry registry) {
        registry.add("hack", Shape.HACK, this::hack);
        registry.add("grow", Shape.GROW, call -> start(call, Op.GROW, Hacking.GROW_TIME_RATIO));
        registry.add("weaken", Shape.WEAKEN, call -> start(call, Op.WEAKEN, Hacking.WEAKEN_TIME_RATIO));
        registry.add("share", Shape.SHARE, this::share);
        registry.add("getSharePower", 0, call -> game.sharing().bonus());
    }

    private Object hack(NsCall call) {
        return start(call, Op.HACK, 1);
    }

    private Object start(NsCall call, Op op, double timeRatio) {
        String hostname = call.string(0, "hostname");
        OperationOptions options = OperationOptions.of(call, 1);
        GameServer target = hosts.byName(hostname);
        if (target.isHacknet()) {
            throw NsException.runtime(Hosts.UNFIT);
        }
        requirePermission(target, op);
        Hacker hacker = game.player().hacker();
        double delayMillis =
                Hacking.landingDelay(target.facts(), target.security(), hacker, timeRatio, options.additionalMillis());
        PendingOperation operation = new PendingOperation(op, target, options.threads());
        call.log(() -> begun(operation, delayMillis));
        call.process().setOperation(operation);
        waits.start(call, delayMillis);
        return Special.UNDEFINED;
    }

    private static String begun(PendingOperation operation, double delayMillis) {
        return "Executing on '" + operation.target().hostname() + "' in " + Formats.duration(delayMillis, true) + " "
                + threads(operation.threads()) + (operation.op() == Op.GROW ? "." : "");
    }

    private void requirePermission(GameServer target, Op op) {
        String refusal = "Cannot " + op.functionName() + " " + target.hostname() + " server because ";
        if (target.facts().purchasedByPlayer()) {
            throw NsException.runtime(refusal + "it is your server");
        }
        if (!target.facts().hasAdminRights()) {
            throw NsException.runtime(refusal + "you do not have root access");
        }
        if (op == Op.HACK
                && target.facts().requiredHackingSkill() > game.player().hackingLevel()) {
            throw NsException.runtime(refusal + "your hacking level is too low");
        }
    }

    /** What the waiting script does when the time of its operation has passed. */
    Object land(NsCall call) {
        PendingOperation operation = Objects.requireNonNull(
                call.process().takeOperation().orElse(null), "an operation lands that was not started");
        double expBefore = call.process().exp();
        double result = game.land(call.process(), operation);
        double exp = call.process().exp() - expBefore;
        double security = operation.target().security();
        call.process().log().add(operation.op().functionName(), () -> landed(operation, result, exp, security));
        return result;
    }

    private static String landed(PendingOperation operation, double result, double exp, double security) {
        String target = "'" + operation.target().hostname() + "'";
        String gain = Formats.plain(exp);
        String threads = threads(operation.threads());
        return switch (operation.op()) {
            case HACK ->
                result > 0
                        ? "Successfully hacked " + target + " for " + Formats.money(result) + " and " + gain + " exp "
                                + threads
                        : "Failed to hack " + target + ". Gained " + gain + " exp " + threads;
            case GROW ->
                "money on " + target + " grown by " + Formats.percent(result - 1, 6, 1e6) + ". Gained " + gain
                        + " hacking exp " + threads + ".";
            case WEAKEN ->
                "security of " + target + " weakened to " + JsNumbers.format(security) + ". Gained " + gain
                        + " hacking exp " + threads;
        };
    }

    private static String threads(double threads) {
        return "(t=" + Formats.threads(threads) + ")";
    }

    private Object share(NsCall call) {
        game.sharing().add(sharedPower(call));
        waits.start(call, SHARE_MILLIS);
        return Special.UNDEFINED;
    }

    Object endShare(NsCall call) {
        game.sharing().remove(sharedPower(call));
        return Special.UNDEFINED;
    }

    private double sharedPower(NsCall call) {
        return SharePower.power(
                call.process().threads(),
                call.process().host().facts().cpuCores(),
                game.player().hacker().player().skills().intelligence());
    }
}
