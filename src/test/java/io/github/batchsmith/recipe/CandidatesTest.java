package io.github.batchsmith.recipe;

import static io.github.batchsmith.dsl.Dsl.fleet;
import static io.github.batchsmith.dsl.Dsl.jit;
import static io.github.batchsmith.dsl.Dsl.millis;
import static io.github.batchsmith.dsl.Dsl.only;
import static io.github.batchsmith.dsl.Dsl.optimal;
import static io.github.batchsmith.dsl.Dsl.periodic;
import static io.github.batchsmith.dsl.Dsl.shotgun;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.ScheduleBuilder;
import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import org.junit.jupiter.api.Test;

final class CandidatesTest {
    @Test
    void anOpenScheduleIsAFleetOrOneOfTwo() {
        BatcherSpec open =
                Batcher.named("open").schedule(optimal()).batch(optimal()).build();

        assertThat(Candidates.of(open))
                .extracting(each -> each.schedule().word())
                .containsExactly("fleet", "jit", "shotgun");
        assertThat(Candidates.of(open).get(0).batch()).as("the shortest").isEqualTo(BatchWord.HGW);
        assertThat(Candidates.of(open)).noneMatch(each -> each.schedule().isOpen());
    }

    @Test
    void aGivenTargetLeavesNoFleet() {
        BatcherSpec open = Batcher.named("open")
                .schedule(optimal())
                .targets(only("n00dles"))
                .build();

        assertThat(Candidates.of(open))
                .extracting(each -> each.schedule().word())
                .containsExactly("jit", "shotgun");
    }

    @Test
    void anOpenGapIsTheSmallestThatBearsTheLagBudget() {
        assertThat(gapMillis(jit(), 0)).isEqualTo(5);
        assertThat(gapMillis(jit(), 100)).as("four landings a period").isEqualTo(25);
        assertThat(gapMillis(periodic(), 101)).isEqualTo(26);
        assertThat(gapMillis(shotgun(), 100)).as("bears any lag").isEqualTo(5);
    }

    @Test
    void theGapOfAFleetsTargetsMayBeOpen() {
        BatcherSpec open = Batcher.named("open")
                .schedule(fleet(jit().landingGap(optimal())))
                .lagBudget(millis(40))
                .build();

        BatcherSpec closed = Candidates.of(open).get(0);

        assertThat(closed.schedule()).isEqualTo(new Schedule.Fleet(new Schedule.Jit(millis(10), millis(100)), 8));
    }

    @Test
    void whatIsSaidStays() {
        BatcherSpec definite = Batcher.named("definite").schedule(jit()).build();

        assertThat(Candidates.of(definite)).containsExactly(definite);
    }

    private static long gapMillis(ScheduleBuilder schedule, int lagMillis) {
        BatcherSpec open = Batcher.named("open")
                .schedule(schedule.landingGap(optimal()))
                .lagBudget(millis(lagMillis))
                .build();
        return Candidates.of(open).get(0).schedule().landingGap().toMillis();
    }
}
