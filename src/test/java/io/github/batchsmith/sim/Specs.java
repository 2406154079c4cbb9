package io.github.batchsmith.sim;

import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.DesyncPolicy;
import io.github.batchsmith.spec.LevelUpPolicy;
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

/** Plain specs, one for each schedule and word. */
final class Specs {
    private static final Duration GAP = Duration.ofMillis(5);
    private static final Duration SLACK = Duration.ofMillis(100);

    static final Schedule SINGLE = new Schedule.Single(GAP, SLACK);
    static final Schedule PROTO = new Schedule.Proto(GAP, SLACK);
    static final Schedule SHOTGUN = new Schedule.Shotgun(GAP, SLACK);

    private Specs() {}

    static BatcherSpec of(Schedule schedule, BatchWord word) {
        return of(schedule, word, new LevelUpPolicy.Predict());
    }

    static BatcherSpec of(Schedule schedule, BatchWord word, LevelUpPolicy levelUp) {
        return new BatcherSpec(
                "spec",
                schedule,
                word,
                new Targets.Best(Targets.Score.MONEY_PER_RAM_SECOND),
                new Take.Optimal(),
                new RamPolicy(List.of(), List.of(), true),
                new Ports(
                        new Ports.ControllerPid(), new Message("landed", List.of(new Field(Source.ID, FieldType.INT)))),
                new Workers(true, false, false),
                levelUp,
                DesyncPolicy.REPREP,
                List.of());
    }
}
