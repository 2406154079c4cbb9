package io.github.batchsmith.dsl;

import io.github.batchsmith.diagnostic.DidYouMean;
import io.github.batchsmith.policy.HostFilter;
import io.github.batchsmith.policy.PolicyKind;
import io.github.batchsmith.policy.TakenFraction;
import io.github.batchsmith.policy.TargetScore;
import io.github.batchsmith.spec.Batch;
import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.spec.DesyncPolicy;
import io.github.batchsmith.spec.LevelUpPolicy;
import io.github.batchsmith.spec.Message;
import io.github.batchsmith.spec.Message.FieldType;
import io.github.batchsmith.spec.Message.Source;
import io.github.batchsmith.spec.Ports;
import io.github.batchsmith.spec.RamPolicy;
import io.github.batchsmith.spec.Schedule;
import io.github.batchsmith.spec.Take;
import io.github.batchsmith.spec.Targets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words a batcher is described with, to be imported statically: {@code import static
 * io.github.batchsmith.dsl.Dsl.*;}.
 *
 * <p>Each throws {@link IllegalArgumentException} for null and for blank text; values out of range are left to the
 * validator.
 */
public final class Dsl {
    /** Hack, weaken, grow, weaken. */
    public static final BatchWord HWGW = BatchWord.HWGW;

    /** Hack, grow, weaken. */
    public static final BatchWord HGW = BatchWord.HGW;

    /** Hack, grow, hack, grow, and one weaken for both. */
    public static final BatchWord HGHGW = BatchWord.HGHGW;

    /** A whole number, such as the id. */
    public static final FieldType INT = FieldType.INT;

    /** A time in ms, such as the lateness. */
    public static final FieldType MILLIS = FieldType.MILLIS;

    /** Any number, such as the result. */
    public static final FieldType NUMBER = FieldType.NUMBER;

    private Dsl() {}

    /** One batch, which then proves that the target is prepared again. Defaults: landing gap 20 ms, launch slack 100 ms. */
    public static ScheduleBuilder single() {
        return new ScheduleBuilder(Defaults.SINGLE, Schedule.Single::new);
    }

    /** One batch after the other. Defaults: landing gap 5 ms, launch slack 100 ms. */
    public static ScheduleBuilder proto() {
        return new ScheduleBuilder(Defaults.PROTO, Schedule.Proto::new);
    }

    /** As many batches at once as RAM holds, again and again. Defaults: landing gap 5 ms, launch slack 100 ms. */
    public static ScheduleBuilder shotgun() {
        return new ScheduleBuilder(Defaults.SHOTGUN, Schedule.Shotgun::new);
    }

    /**
     * A batch each time one lands, launched whole. Defaults: landing gap at least 5 ms, launch slack 100 ms; the gap is
     * larger where RAM does not allow so many batches.
     */
    public static ScheduleBuilder periodic() {
        return new ScheduleBuilder(Defaults.PERIODIC, Schedule.Periodic::new);
    }

    /**
     * A batch each time one lands, each operation launched as late as is safe. Defaults: landing gap at least 5 ms, launch
     * slack 100 ms; the gap is larger where RAM does not allow so many batches.
     */
    public static ScheduleBuilder jit() {
        return new ScheduleBuilder(Defaults.JIT, Schedule.Jit::new);
    }

    /**
     * Many targets under one controller, each with the given schedule: RAM goes where it earns most, and the next target is
     * prepared while others earn. Defaults: at most 8 targets at once.
     */
    public static FleetBuilder fleet(ScheduleBuilder perTarget) {
        return new FleetBuilder(Arguments.given("schedule.perTarget", perTarget));
    }

    /** A batch of other operations than {@link #HWGW}, the default, and {@link #HGW}. */
    public static BatchWord word(String letters) {
        return new BatchWord(Arguments.text("letters of the batch", letters));
    }

    /** The word that earns most in the game it runs in. */
    public static Batch bestOf(BatchWord first, BatchWord... others) {
        List<BatchWord> words = new ArrayList<>();
        words.add(Arguments.given("word", first));
        for (BatchWord each : Arguments.given("words", others)) {
            words.add(Arguments.given("word", each));
        }
        return new Batch.BestOf(words);
    }

    /** The one named server. */
    public static Targets only(String hostname) {
        return new Targets.Only(Arguments.text("hostname of the target", hostname));
    }

    /** The server that scores highest among those with money, root and a level the player has. */
    public static BestTarget best() {
        return new BestTarget();
    }

    /**
     * The server to which your own function gives the highest score, among those with money, root and a level the player
     * has; with 0 or less a server is no target.
     */
    public static Targets byScore(TargetScore score) {
        return new Targets.ByScore(CallSite.policy(PolicyKind.SCORE, score));
    }

    /** Score: most money per GB of RAM and second; the default. */
    public static Targets.Score moneyPerRamSecond() {
        return Targets.Score.MONEY_PER_RAM_SECOND;
    }

    /** Score: the guide's ranking, at most half the player's level and then most money per weaken time. */
    public static Targets.Score guideRanking() {
        return Targets.Score.GUIDE;
    }

    /**
     * What earns most: as a take the fraction, as targets the server, both of which are the default, as a batch the best of
     * {@link #HGW}, {@link #HWGW} and {@link #HGHGW}, as a schedule the one that promises most of a fleet, jit, periodic,
     * shotgun and proto. Controllers find these in the game. As a landing gap it is the smallest that bears the lag budget.
     */
    public static Take.Optimal optimal() {
        return new Take.Optimal();
    }

    /** A fixed fraction of the target's money, above 0 and below 1. */
    public static Take fraction(double fraction) {
        return new Take.Fraction(fraction);
    }

    /** The fraction of the target's money that your own function tells, at most 0.99. */
    public static Take fraction(TakenFraction fraction) {
        return new Take.FractionBy(CallSite.policy(PolicyKind.FRACTION, fraction));
    }

    /** Every server with root; the default. Nothing is left free and cores are not looked at unless said. */
    public static RamBuilder allServers() {
        return new RamBuilder(List.of());
    }

    /** Only the named servers. Nothing is left free and cores are not looked at unless said. */
    public static RamBuilder onlyServers(String first, String... others) {
        List<String> hosts = new ArrayList<>();
        hosts.add(Arguments.text("hostname", first));
        for (String each : Arguments.given("hostnames", others)) {
            hosts.add(Arguments.text("hostname", each));
        }
        return new RamBuilder(hosts);
    }

    /** The servers with root that your own function allows. Nothing is left free and cores are not looked at unless said. */
    public static RamBuilder hosts(HostFilter filter) {
        return new RamBuilder(List.of(), new RamPolicy.Allowed(CallSite.policy(PolicyKind.HOSTS, filter)));
    }

    /** The port of the controller's process id, which no other controller has; the default. */
    public static PortsBuilder onControllerPid() {
        return new PortsBuilder(new Ports.ControllerPid());
    }

    /** A port chosen once, at least 1; two controllers must not share it. */
    public static PortsBuilder onPort(int number) {
        return new PortsBuilder(new Ports.FixedPort(number));
    }

    /**
     * One value of a message; the default message is {@code "landed"} with the fields id and late.
     *
     * @param name {@code id} (INT), {@code late} (MILLIS), {@code result} (NUMBER) or {@code at} (MILLIS)
     * @throws IllegalArgumentException if a worker knows no such value
     */
    public static Message.Field field(String name, FieldType type) {
        String given = Arguments.text("name of the field", name);
        return new Message.Field(source(given), Arguments.given("type of the field " + given, type));
    }

    private static Source source(String name) {
        return Arrays.stream(Source.values())
                .filter(each -> Words.of(each).equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("name of the field must be a value that a worker knows, was \""
                                + name + "\"; " + DidYouMean.hint(name, Words.of(Source.class))));
    }

    /** Workers that end after one operation; the default. Kept in the game's save unless said. */
    public static WorkersBuilder oneShot() {
        return new WorkersBuilder();
    }

    /** Threads and times are worked out anew for every launch; the default. */
    public static LevelUpPolicy recalculate() {
        return new LevelUpPolicy.Recalculate();
    }

    /** Recalculate, and grow by this fraction more threads than needed, above 0 and at most 1. */
    public static LevelUpPolicy overestimate(double fraction) {
        return new LevelUpPolicy.Overestimate(fraction);
    }

    /** Recalculate, with the level that the player will have when the batch lands. */
    public static LevelUpPolicy predict() {
        return new LevelUpPolicy.Predict();
    }

    /**
     * Recalculate; once the level has risen another target is hit, while the one hit before is prepared again. For a fleet
     * of two.
     */
    public static LevelUpPolicy pingPong() {
        return new LevelUpPolicy.PingPong();
    }

    /** Prepares the target again and goes on; the default. */
    public static DesyncPolicy reprep() {
        return DesyncPolicy.REPREP;
    }

    /** Stops and says what was found. */
    public static DesyncPolicy halt() {
        return DesyncPolicy.HALT;
    }

    /** Tells it in the game's terminal; the default. */
    public static LoggingBuilder terminal() {
        return new LoggingBuilder().andTerminal();
    }

    /** Tells it in a text file, such as {@code joes.txt}, on the controller's server. */
    public static LoggingBuilder file(String path) {
        return new LoggingBuilder().andFile(path);
    }

    /** Shows a small window in the game: target, income now and predicted, RAM, desyncs and the next level. */
    public static LoggingBuilder tailWindow() {
        return new LoggingBuilder().andTailWindow();
    }

    /** Tells it nowhere but in the controller's own log. */
    public static LoggingBuilder ownLog() {
        return new LoggingBuilder();
    }

    /** A duration in milliseconds. */
    public static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }

    /** A duration in seconds. */
    public static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    /** An amount of RAM in GB. */
    public static Gigabytes gb(double ramGb) {
        return new Gigabytes(ramGb);
    }
}
