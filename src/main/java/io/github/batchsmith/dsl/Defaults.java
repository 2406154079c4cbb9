package io.github.batchsmith.dsl;

import io.github.batchsmith.spec.Batch;
import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.spec.DesyncPolicy;
import io.github.batchsmith.spec.LaunchOrder;
import io.github.batchsmith.spec.LevelUpPolicy;
import io.github.batchsmith.spec.LogSink;
import io.github.batchsmith.spec.Message;
import io.github.batchsmith.spec.Message.Field;
import io.github.batchsmith.spec.Message.FieldType;
import io.github.batchsmith.spec.Message.Source;
import io.github.batchsmith.spec.Ports;
import io.github.batchsmith.spec.RamPolicy;
import io.github.batchsmith.spec.Schedule;
import io.github.batchsmith.spec.Take;
import io.github.batchsmith.spec.Targets;
import io.github.batchsmith.spec.Workers;
import java.time.Duration;
import java.util.List;

/** What a batcher is where its definition says nothing; the same for Java and JSON. */
final class Defaults {
    private static final Duration LAUNCH_SLACK = Duration.ofMillis(100);

    static final Schedule.Single SINGLE = new Schedule.Single(Duration.ofMillis(20), LAUNCH_SLACK);
    static final Schedule.Proto PROTO = new Schedule.Proto(Duration.ofMillis(5), LAUNCH_SLACK);
    static final Schedule.Shotgun SHOTGUN = new Schedule.Shotgun(Duration.ofMillis(5), LAUNCH_SLACK);
    static final Schedule.Periodic PERIODIC = new Schedule.Periodic(Duration.ofMillis(5), LAUNCH_SLACK);
    static final Schedule.Jit JIT = new Schedule.Jit(Duration.ofMillis(5), LAUNCH_SLACK);

    static final Schedule.Fleet FLEET = new Schedule.Fleet(JIT, 8);

    static final Schedule SCHEDULE = SHOTGUN;
    static final Batch BATCH = BatchWord.HWGW;
    static final Targets TARGETS = new Targets.Best(Targets.Score.MONEY_PER_RAM_SECOND);
    static final Take TAKE = new Take.Optimal();
    static final RamPolicy RAM = new RamPolicy(List.of(), List.of(), false);
    static final Message MESSAGE = new Message(
            "landed", List.of(new Field(Source.ID, FieldType.INT), new Field(Source.LATE, FieldType.MILLIS)));
    static final Ports PORTS = new Ports(new Ports.ControllerPid(), MESSAGE);
    static final Workers WORKERS = new Workers(false, false, false);
    static final LevelUpPolicy ON_LEVEL_UP = new LevelUpPolicy.Recalculate();
    static final DesyncPolicy ON_DESYNC = DesyncPolicy.REPREP;
    static final LaunchOrder ORDER = new LaunchOrder.Safest();
    static final List<LogSink> LOGGING = List.of(new LogSink.Terminal());

    private Defaults() {}
}
