package io.github.batchsmith.sim;

import io.github.batchsmith.game.Effect;
import io.github.batchsmith.game.Server;

/** A server whose money, security, RAM in use and root change. */
final class SimServer {
    private final Server facts;
    private boolean rooted;
    private double ramUsedGb;
    private double money;
    private double security;

    SimServer(Server facts) {
        this.facts = facts;
        rooted = facts.hasAdminRights();
        ramUsedGb = facts.ramUsed();
        money = facts.moneyAvailable();
        security = facts.hackDifficulty();
    }

    String hostname() {
        return facts.hostname();
    }

    int cores() {
        return facts.cpuCores();
    }

    double money() {
        return money;
    }

    double security() {
        return security;
    }

    void takeRoot(int openers) {
        rooted |= facts.numOpenPortsRequired() <= openers;
    }

    void take(double ramGb) {
        ramUsedGb = roundToTwo(ramUsedGb + ramGb);
    }

    void release(double ramGb) {
        ramUsedGb = roundToTwo(ramUsedGb - ramGb);
    }

    void apply(Effect effect) {
        money = effect.money();
        security = effect.security();
    }

    /** The server as {@code ns.getServer} would show it now. */
    Server snapshot() {
        return facts.withState(rooted, ramUsedGb, security, money);
    }

    private static double roundToTwo(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
