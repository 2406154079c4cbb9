package io.github.batchsmith.dsl;

import io.github.batchsmith.dsl.Kinds.Kind;
import io.github.batchsmith.spec.DurationText;
import io.github.batchsmith.spec.LevelUpPolicy;
import io.github.batchsmith.spec.LogSink;
import io.github.batchsmith.spec.Ports;
import io.github.batchsmith.spec.Schedule;
import io.github.batchsmith.spec.Take;
import io.github.batchsmith.spec.Targets;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The JSON forms of those parts of a spec that come in kinds; a new kind is one more line here. */
final class PartForms {
    private static final List<Kind<Schedule, ? extends Schedule>> OF_ONE_TARGET = List.of(
            schedule("single", Schedule.Single.class, Defaults.SINGLE, Schedule.Single::new),
            schedule("proto", Schedule.Proto.class, Defaults.PROTO, Schedule.Proto::new),
            schedule("shotgun", Schedule.Shotgun.class, Defaults.SHOTGUN, Schedule.Shotgun::new),
            schedule("periodic", Schedule.Periodic.class, Defaults.PERIODIC, Schedule.Periodic::new),
            schedule("jit", Schedule.Jit.class, Defaults.JIT, Schedule.Jit::new));

    private static final Kinds<Schedule> PER_TARGET = new Kinds<>(OF_ONE_TARGET);

    private static final Kinds<Schedule> IN_FLEET = new Kinds<>(
            Stream.concat(OF_ONE_TARGET.stream(), Stream.of(optimalGap())).toList());

    private static final Kind<Schedule, Schedule.Optimal> OPTIMAL =
            Kinds.bare("optimal", Schedule.Optimal.class, new Schedule.Optimal());

    static final Kinds<Schedule> SCHEDULES =
            new Kinds<>(Stream.concat(OF_ONE_TARGET.stream(), Stream.of(fleet(), OPTIMAL, optimalGap()))
                    .toList());

    static final Kinds<Targets> TARGETS = new Kinds<>(List.of(
            new Kind<>(
                    "only",
                    Targets.Only.class,
                    in -> new Targets.Only(in.text("hostname")),
                    (targets, out) -> out.put("hostname", targets.hostname())),
            new Kind<>(
                    "best",
                    Targets.Best.class,
                    in -> new Targets.Best(in.choice("by", Targets.Score.MONEY_PER_RAM_SECOND)),
                    (targets, out) -> out.put("by", Words.of(targets.by())))));

    static final Kinds<Take> TAKES = new Kinds<>(List.of(
            Kinds.bare("optimal", Take.Optimal.class, new Take.Optimal()),
            new Kind<>(
                    "fraction",
                    Take.Fraction.class,
                    in -> new Take.Fraction(in.number("fraction")),
                    (take, out) -> Numbers.put(out, "fraction", take.fraction()))));

    static final Kinds<Ports.PortNumber> PORT_NUMBERS = new Kinds<>(List.of(
            Kinds.bare("controller-pid", Ports.ControllerPid.class, new Ports.ControllerPid()),
            new Kind<>(
                    "fixed",
                    Ports.FixedPort.class,
                    in -> new Ports.FixedPort(in.wholeNumber("number")),
                    (port, out) -> out.put("number", port.number()))));

    static final Kinds<LevelUpPolicy> LEVEL_UP_POLICIES = new Kinds<>(List.of(
            Kinds.bare("recalculate", LevelUpPolicy.Recalculate.class, new LevelUpPolicy.Recalculate()),
            new Kind<>(
                    "overestimate",
                    LevelUpPolicy.Overestimate.class,
                    in -> new LevelUpPolicy.Overestimate(in.number("fraction")),
                    (policy, out) -> Numbers.put(out, "fraction", policy.fraction())),
            Kinds.bare("predict", LevelUpPolicy.Predict.class, new LevelUpPolicy.Predict()),
            Kinds.bare("ping-pong", LevelUpPolicy.PingPong.class, new LevelUpPolicy.PingPong())));

    static final Kinds<LogSink> LOG_SINKS = new Kinds<>(List.of(
            Kinds.bare("terminal", LogSink.Terminal.class, new LogSink.Terminal()),
            Kinds.bare("tail-window", LogSink.TailWindow.class, new LogSink.TailWindow()),
            new Kind<>(
                    "file",
                    LogSink.TextFile.class,
                    in -> new LogSink.TextFile(in.text("path")),
                    (file, out) -> out.put("path", file.path()))));

    private PartForms() {}

    private static <S extends Schedule> Kind<Schedule, S> schedule(
            String name, Class<S> type, S defaults, BiFunction<Duration, Duration, S> make) {
        return new Kind<>(
                name,
                type,
                in -> make.apply(
                        in.duration("landingGap", defaults.landingGap()),
                        in.duration("launchSlack", defaults.launchSlack())),
                PartForms::writeTimes);
    }

    private static Kind<Schedule, Schedule.Fleet> fleet() {
        return new Kind<>(
                "fleet",
                Schedule.Fleet.class,
                in -> new Schedule.Fleet(
                        in.part("perTarget", Defaults.FLEET.perTarget(), part -> IN_FLEET.read(part, Defaults.JIT)),
                        in.wholeNumber("mostTargets", Defaults.FLEET.mostTargets())),
                (fleet, out) -> {
                    out.set("perTarget", IN_FLEET.write(fleet.perTarget()));
                    out.put("mostTargets", fleet.mostTargets());
                });
    }

    private static Kind<Schedule, Schedule.OptimalGap> optimalGap() {
        return new Kind<>(
                "optimal-gap",
                Schedule.OptimalGap.class,
                in -> new Schedule.OptimalGap(
                        in.part("schedule", Defaults.SCHEDULE, part -> PER_TARGET.read(part, Defaults.SCHEDULE))),
                (open, out) -> out.set("schedule", PER_TARGET.write(open.schedule())));
    }

    private static void writeTimes(Schedule schedule, ObjectNode out) {
        out.put("landingGap", new DurationText(schedule.landingGap()).toString());
        out.put("launchSlack", new DurationText(schedule.launchSlack()).toString());
    }
}
