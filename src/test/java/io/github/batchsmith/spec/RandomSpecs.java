package io.github.batchsmith.spec;

import io.github.batchsmith.spec.Message.Field;
import io.github.batchsmith.spec.Message.FieldType;
import io.github.batchsmith.spec.Message.Source;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random specs for tests; the same seed makes the same spec. */
public final class RandomSpecs {
    private static final List<String> HOSTS = List.of("home", "pserv-0", "pserv-1", "n00dles", "joesguns", "iron-gym");
    private static final List<Field> FIELDS = List.of(
            new Field(Source.ID, FieldType.INT),
            new Field(Source.LATE, FieldType.MILLIS),
            new Field(Source.RESULT, FieldType.NUMBER),
            new Field(Source.AT, FieldType.MILLIS));

    private final SplittableRandom random;

    private RandomSpecs(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A spec that the validator has nothing against. */
    public static BatcherSpec sound(long seed) {
        return new RandomSpecs(seed).sound();
    }

    /** A spec of any finite values, sensible or not. */
    public static BatcherSpec any(long seed) {
        return new RandomSpecs(seed).any();
    }

    private BatcherSpec sound() {
        Schedule schedule = schedule(millis(1, 200), millis(0, 5000));
        Take take = random.nextBoolean() ? new Take.Optimal() : new Take.Fraction(random.nextDouble(0.001, 1));
        BatcherSpec spec = new BatcherSpec(
                oneOf("joes", "a", "shotgun-2", "x9"),
                schedule,
                oneOf(
                        BatchWord.HWGW,
                        BatchWord.HGW,
                        BatchWord.HGHGW,
                        new BatchWord("HHWGHGW"),
                        new Batch.BestOf(List.of(BatchWord.HGW, new BatchWord("HWGHGW"))),
                        new Take.Optimal()),
                targets(oneOf("joesguns", "n00dles")),
                take,
                soundRam(),
                new Ports(
                        port(random.nextInt(1, 100)),
                        new Message(oneOf("landed", "done2"), FIELDS.subList(0, upTo(4)))),
                new Workers(
                        random.nextBoolean(),
                        random.nextBoolean() && canUsePartsOfThreads(schedule, take),
                        schedule instanceof Schedule.Jit && random.nextBoolean()),
                levelUp(random.nextDouble(0.001, 1)),
                oneOf(DesyncPolicy.REPREP, DesyncPolicy.HALT),
                shuffled(List.of(
                        new LogSink.Terminal(),
                        new LogSink.TailWindow(),
                        new LogSink.TextFile("joes.txt"),
                        new LogSink.TextFile("log/a.txt"))));
        return random.nextBoolean() ? spec : spec.withLagBudget(spec.schedule().landingGap());
    }

    private static boolean canUsePartsOfThreads(Schedule schedule, Take take) {
        Schedule each = schedule.perTarget();
        return take instanceof Take.Optimal
                && (each instanceof Schedule.Periodic || each instanceof Schedule.Jit || each.isOpen());
    }

    private RamPolicy soundRam() {
        List<String> hosts = random.nextBoolean() ? List.of() : shuffled(HOSTS);
        List<RamPolicy.Reserve> reserves = (hosts.isEmpty() ? shuffled(HOSTS) : hosts)
                .stream()
                        .map(host -> new RamPolicy.Reserve(host, random.nextInt(0, 64)))
                        .toList();
        return new RamPolicy(hosts, reserves, random.nextBoolean());
    }

    private BatcherSpec any() {
        return new BatcherSpec(
                        text(),
                        anySchedule(),
                        oneOf(
                                new BatchWord(text()),
                                new Batch.BestOf(several(() -> new BatchWord(text()))),
                                new Take.Optimal()),
                        targets(text()),
                        random.nextBoolean() ? new Take.Optimal() : new Take.Fraction(number()),
                        new RamPolicy(
                                several(this::text),
                                several(() -> new RamPolicy.Reserve(text(), number())),
                                random.nextBoolean()),
                        new Ports(port(random.nextInt()), new Message(text(), several(this::field))),
                        new Workers(random.nextBoolean(), random.nextBoolean(), random.nextBoolean()),
                        oneOf(levelUp(number()), new LevelUpPolicy.PingPong()),
                        oneOf(DesyncPolicy.REPREP, DesyncPolicy.HALT),
                        several(() -> random.nextBoolean() ? new LogSink.Terminal() : new LogSink.TextFile(text())))
                .withLagBudget(duration());
    }

    private Schedule anySchedule() {
        Schedule perTarget = schedule(duration(), duration());
        return oneOf(
                perTarget,
                new Schedule.Fleet(perTarget, random.nextInt()),
                new Schedule.Fleet(new Schedule.OptimalGap(perTarget), random.nextInt()),
                new Schedule.OptimalGap(perTarget),
                new Schedule.Optimal());
    }

    private Schedule schedule(Duration landingGap, Duration launchSlack) {
        return oneOf(
                new Schedule.Single(landingGap, launchSlack),
                new Schedule.Proto(landingGap, launchSlack),
                new Schedule.Shotgun(landingGap, launchSlack),
                new Schedule.Periodic(landingGap, launchSlack),
                new Schedule.Jit(landingGap, launchSlack));
    }

    private Targets targets(String hostname) {
        return random.nextBoolean() ? new Targets.Only(hostname) : new Targets.Best(oneOf(Targets.Score.values()));
    }

    private Ports.PortNumber port(int number) {
        return random.nextBoolean() ? new Ports.ControllerPid() : new Ports.FixedPort(number);
    }

    private LevelUpPolicy levelUp(double fraction) {
        return oneOf(
                new LevelUpPolicy.Recalculate(), new LevelUpPolicy.Overestimate(fraction), new LevelUpPolicy.Predict());
    }

    private Field field() {
        return new Field(oneOf(Source.values()), oneOf(FieldType.values()));
    }

    private Duration millis(int least, int most) {
        return Duration.ofMillis(random.nextInt(least, most + 1));
    }

    private Duration duration() {
        return oneOf(
                Duration.ofSeconds(random.nextLong(), random.nextInt(1_000_000_000)),
                Duration.ofNanos(random.nextLong()),
                Duration.ofMinutes(random.nextInt(-100, 100)),
                millis(-5, 5));
    }

    private double number() {
        double anyBits = Double.longBitsToDouble(random.nextLong());
        return oneOf(Double.isFinite(anyBits) ? anyBits : -0.0, random.nextDouble(), (double) random.nextInt());
    }

    /** A text of any characters, lone surrogates aside. */
    private String text() {
        int[] codePoints = IntStream.generate(() -> random.nextInt(random.nextBoolean() ? 128 : 0x10000))
                .filter(each -> each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE)
                .limit(random.nextInt(12))
                .toArray();
        return new String(codePoints, 0, codePoints.length);
    }

    private <T> List<T> several(Supplier<T> element) {
        return Stream.generate(element).limit(random.nextInt(4)).toList();
    }

    private <T> List<T> shuffled(List<? extends T> all) {
        int from = random.nextInt(all.size());
        return Stream.concat(all.subList(from, all.size()).stream(), all.subList(0, from).stream())
                .limit(upTo(all.size()))
                .<T>map(each -> each)
                .toList();
    }

    private int upTo(int most) {
        return random.nextInt(1, most + 1);
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
