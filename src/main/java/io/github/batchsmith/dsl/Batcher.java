package io.github.batchsmith.dsl;

import io.github.batchsmith.policy.LaunchRank;
import io.github.batchsmith.policy.OnDesync;
import io.github.batchsmith.policy.OnLevelUp;
import io.github.batchsmith.policy.PolicyKind;
import io.github.batchsmith.policy.PolicyScript;
import io.github.batchsmith.spec.Batch;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.DesyncPolicy;
import io.github.batchsmith.spec.LaunchOrder;
import io.github.batchsmith.spec.LevelUpPolicy;
import io.github.batchsmith.spec.LogSink;
import io.github.batchsmith.spec.Ports;
import io.github.batchsmith.spec.RamPolicy;
import io.github.batchsmith.spec.Schedule;
import io.github.batchsmith.spec.Take;
import io.github.batchsmith.spec.Targets;
import io.github.batchsmith.spec.Workers;
import java.time.Duration;
import java.util.List;

/**
 * Describes a batcher, part by part; the parts come from {@link Dsl}.
 *
 * <p>Only the name must be given. What is not said is {@code shotgun()}, {@code HWGW},
 * {@code best().by(moneyPerRamSecond())}, {@code optimal()}, {@code allServers()}, {@code onControllerPid()},
 * {@code oneShot()}, {@code recalculate()}, {@code reprep()} and {@code terminal()}.
 *
 * <p>Each method throws {@link IllegalArgumentException} for null and {@link IllegalStateException} when called twice.
 * Values out of range are left to the validator, which tells all of them at once.
 */
public final class Batcher {
    private final String name;
    private final Setting<Schedule> schedule = new Setting<>("schedule");
    private final Setting<Batch> batch = new Setting<>("batch");
    private final Setting<Targets> targets = new Setting<>("targets");
    private final Setting<Take> take = new Setting<>("take");
    private final Setting<RamPolicy> ram = new Setting<>("ram");
    private final Setting<Ports> ports = new Setting<>("ports");
    private final Setting<Workers> workers = new Setting<>("workers");
    private final Setting<LevelUpPolicy> onLevelUp = new Setting<>("onLevelUp");
    private final Setting<DesyncPolicy> onDesync = new Setting<>("onDesync");
    private final Setting<LaunchOrder> order = new Setting<>("order");
    private final Setting<Duration> lagBudget = new Setting<>("lagBudget");
    private final Setting<List<LogSink>> logging = new Setting<>("logging");

    private Batcher(String name) {
        this.name = Arguments.text("name", name);
    }

    /**
     * Starts a description.
     *
     * @param name lower-case word that names the folder of the scripts in the game
     * @throws IllegalArgumentException if the name is null or blank
     */
    public static Batcher named(String name) {
        return new Batcher(name);
    }

    /** When batches are launched and how far apart they land. */
    public Batcher schedule(SchedulePart part) {
        schedule.set(Arguments.given("schedule", part).build());
        return this;
    }

    /** The schedule, with a landing gap of at least 5 ms, that promises most in the game it runs in. */
    public Batcher schedule(Take.Optimal optimal) {
        Arguments.given("schedule", optimal);
        schedule.set(new Schedule.Optimal());
        return this;
    }

    /** The order in which the operations of a batch land, or what it is chosen from. */
    public Batcher batch(Batch part) {
        batch.set(part);
        return this;
    }

    /** Which servers are hacked. */
    public Batcher targets(Targets part) {
        targets.set(part);
        return this;
    }

    /** The server on which the RAM earns most; the same as {@code best().by(moneyPerRamSecond())}. */
    public Batcher targets(Take.Optimal optimal) {
        Arguments.given("targets", optimal);
        return targets(Defaults.TARGETS);
    }

    /** The batch word, such as {@code "HGHGW"}. */
    public Batcher batch(String letters) {
        return batch(Dsl.word(letters));
    }

    /** How much of a target's money a batch takes. */
    public Batcher take(Take part) {
        take.set(part);
        return this;
    }

    /** Whose RAM the workers may use. */
    public Batcher ram(RamBuilder part) {
        ram.set(Arguments.given("ram", part).build());
        return this;
    }

    /** How workers report to the controller. */
    public Batcher ports(PortsBuilder part) {
        ports.set(Arguments.given("ports", part).build());
        return this;
    }

    /** How worker scripts are started. */
    public Batcher workers(WorkersBuilder part) {
        workers.set(Arguments.given("workers", part).build());
        return this;
    }

    /** What keeps batches right when the hacking level rises. */
    public Batcher onLevelUp(LevelUpPolicy policy) {
        onLevelUp.set(policy);
        return this;
    }

    /** What happens when a target is found off its prepared state. */
    public Batcher onDesync(DesyncPolicy policy) {
        onDesync.set(policy);
        return this;
    }

    /** What your own function tells to do at each new level: to plan anew, or to go on with the batches as they are. */
    public Batcher onLevelUp(OnLevelUp reaction) {
        return onLevelUp(new LevelUpPolicy.By(CallSite.policy(PolicyKind.LEVEL_UP, reaction)));
    }

    /** What your own function tells to do about each desync. */
    public Batcher onDesync(OnDesync reaction) {
        return onDesync(new DesyncPolicy.By(CallSite.policy(PolicyKind.DESYNC, reaction)));
    }

    /**
     * Operations that are due at the same time are launched in the order of the ranks that your own function gives, the
     * lowest first; unless said, what lands last or takes longest comes first.
     */
    public Batcher order(LaunchRank rank) {
        order.set(new LaunchOrder.ByRank(CallSite.policy(PolicyKind.ORDER, rank)));
        return this;
    }

    /**
     * How late timers may fire, in a slow browser or a tab in the background, without operations being launched at raised
     * security; checked against the landing gap.
     */
    public Batcher lagBudget(Duration budget) {
        lagBudget.set(budget);
        return this;
    }

    /** Where the controller tells what it does, besides its own log. */
    public Batcher logging(LoggingBuilder part) {
        logging.set(Arguments.given("logging", part).build());
        return this;
    }

    /** The description so far, with defaults for the parts not given. */
    public BatcherSpec build() {
        return new BatcherSpec(
                name,
                schedule.orElse(Defaults.SCHEDULE),
                batch.orElse(Defaults.BATCH),
                targets.orElse(Defaults.TARGETS),
                take.orElse(Defaults.TAKE),
                ram.orElse(Defaults.RAM),
                ports.orElse(Defaults.PORTS),
                workers.orElse(Defaults.WORKERS),
                onLevelUp.orElse(Defaults.ON_LEVEL_UP),
                onDesync.orElse(Defaults.ON_DESYNC),
                logging.orElse(Defaults.LOGGING),
                order.orElse(Defaults.ORDER),
                lagBudget.orElse(Duration.ZERO),
                PolicyScript.NONE);
    }
}
