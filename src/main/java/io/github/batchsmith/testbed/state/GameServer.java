package io.github.batchsmith.testbed.state;

import io.github.batchsmith.game.Effect;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World.WorldServer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.UnaryOperator;

/** A server as it changes during a run. */
public final class GameServer {
    private static final double RAM_TOLERANCE_GB = 0.001;

    private Server facts;
    private double money;
    private double security;
    private double ramUsedGb;
    private final List<String> links;
    private final FileStore files;
    private final RunningScripts scripts = new RunningScripts();

    /** A server at the start, on which nothing runs yet, whatever ran when the world was written. */
    GameServer(WorldServer start, DoubleSupplier clock) {
        files = new FileStore(clock);
        facts = start.server();
        money = facts.moneyAvailable();
        security = facts.hackDifficulty();
        links = new ArrayList<>(start.links());
        start.files().forEach(each -> files.write(each, ""));
    }

    public String hostname() {
        return facts.hostname();
    }

    /** What does not change with every operation; money, security and used RAM in it are old. */
    public Server facts() {
        return facts;
    }

    /** The server as it is now. */
    public Server now() {
        return new Server(
                facts.hostname(),
                facts.ip(),
                facts.sshPortOpen(),
                facts.ftpPortOpen(),
                facts.smtpPortOpen(),
                facts.httpPortOpen(),
                facts.sqlPortOpen(),
                facts.hasAdminRights(),
                facts.cpuCores(),
                facts.isConnectedTo(),
                ramUsedGb,
                facts.maxRam(),
                facts.organizationName(),
                facts.purchasedByPlayer(),
                facts.backdoorInstalled(),
                facts.baseDifficulty(),
                security,
                facts.minDifficulty(),
                money,
                facts.moneyMax(),
                facts.numOpenPortsRequired(),
                facts.openPortCount(),
                facts.requiredHackingSkill(),
                facts.serverGrowth());
    }

    void change(UnaryOperator<Server> change) {
        facts = change.apply(facts);
    }

    public double money() {
        return money;
    }

    public double security() {
        return security;
    }

    /** Takes over what an operation did to the server. */
    public void apply(Effect effect) {
        money = effect.money();
        security = effect.security();
    }

    public double ramUsedGb() {
        return ramUsedGb;
    }

    public double ramFreeGb() {
        return facts.maxRam() - ramUsedGb;
    }

    /** Whether that much RAM is free, within the game's tolerance. */
    public boolean fits(double ramGb) {
        return ramGb <= ramFreeGb() + RAM_TOLERANCE_GB;
    }

    public void reserve(double ramGb) {
        setRamUsed(ramUsedGb + roundToTwo(ramGb));
    }

    public void release(double ramGb) {
        setRamUsed(ramUsedGb - ramGb);
    }

    private void setRamUsed(double ramGb) {
        ramUsedGb = Math.max(0, Math.min(facts.maxRam(), roundToTwo(ramGb)));
    }

    static double roundToTwo(double value) {
        return Math.floor(value * 100 + 0.5) / 100;
    }

    public boolean isHome() {
        return hostname().equals(Network.HOME);
    }

    /** Whether it is a hacknet server, which cannot be hacked. */
    public boolean isHacknet() {
        return hostname().startsWith("hacknet-server-") || hostname().startsWith("hacknet-node-");
    }

    /** Neighbours in the order of linking. */
    public List<String> links() {
        return links;
    }

    public FileStore files() {
        return files;
    }

    public RunningScripts scripts() {
        return scripts;
    }

    WorldServer toWorld() {
        return new WorldServer(now(), links, files.sortedNames());
    }
}
