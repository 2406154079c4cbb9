package io.github.batchsmith.sim;

import io.github.batchsmith.game.Effect;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;

/** A server whose money, security, RAM in use and root change. */
final class SimServer {
    private final int number;
    private final GrowMemo growMemo = new GrowMemo();
    private final HackMemo hackMemo = new HackMemo();
    private final TimeMemo timeMemo = new TimeMemo();
    private Server facts;
    private boolean rooted;
    private double ramUsedGb;
    private double money;
    private double security;
    private Server shown;

    SimServer(int number, Server facts) {
        this.number = number;
        this.facts = facts;
        rooted = facts.hasAdminRights();
        ramUsedGb = facts.ramUsed();
        money = facts.moneyAvailable();
        security = facts.hackDifficulty();
        shown = facts;
    }

    /** Its place among all servers. */
    int number() {
        return number;
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
        facts = snapshot();
    }

    void take(double ramGb) {
        ramUsedGb = CountedRam.sumGb(ramUsedGb, ramGb);
    }

    void release(double ramGb) {
        ramUsedGb = CountedRam.sumGb(ramUsedGb, -ramGb);
    }

    GrowMemo growMemo() {
        return growMemo;
    }

    HackMemo hackMemo() {
        return hackMemo;
    }

    /** How long in ms a hack takes that is launched now. */
    double hackMillis(Hacker hacker) {
        return timeMemo.hackMillis(facts, security, hacker);
    }

    void apply(Effect effect) {
        set(effect.money(), effect.security());
    }

    void set(double money, double security) {
        this.money = money;
        this.security = security;
    }

    /** Whether that much RAM is free, within the game's tolerance. */
    boolean fits(double ramGb) {
        return ramGb <= facts.maxRam() - ramUsedGb + 0.001;
    }

    /** Another script takes RAM, as far as it is free, and keeps it. */
    void loseRam(double ramGb) {
        take(Math.max(0, Math.min(ramGb, facts.maxRam() - ramUsedGb)));
    }

    void addRam(double ramGb) {
        facts = facts.withMaxRam(facts.maxRam() + ramGb);
        shown = facts.withState(rooted, ramUsedGb, security, money);
    }

    boolean isRootedHost() {
        return rooted && facts.maxRam() > 0;
    }

    /** What no operation changes: all but RAM in use, security and money. */
    Server facts() {
        return facts;
    }

    /** The server as {@code ns.getServer} would show it now. */
    Server snapshot() {
        if (!isShown()) {
            shown = glimpse();
        }
        return shown;
    }

    /** The same as if so much RAM in GB were free that is not. */
    Server snapshotWithout(double usedGb) {
        return usedGb == 0 ? snapshot() : facts.withState(rooted, ramUsedGb - usedGb, security, money);
    }

    /** The same for a single look, as each batch that lands takes one: it is not kept, and so may need no memory at all. */
    Server glimpse() {
        return facts.withState(rooted, ramUsedGb, security, money);
    }

    private boolean isShown() {
        return shown.hackDifficulty() == security
                && shown.moneyAvailable() == money
                && shown.hasAdminRights() == rooted
                && shown.ramUsed() == ramUsedGb;
    }
}
