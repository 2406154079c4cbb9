package io.github.batchsmith.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.chaos.Disturbances;
import io.github.batchsmith.chaos.FaultPlan;
import io.github.batchsmith.game.WorldFiles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class TimelineTest {
    private final Timeline timeline = timeline(FaultPlan.CALM);

    private static Timeline timeline(FaultPlan faults) {
        SimGame game = new SimGame(WorldFiles.builtIn("early"), 1);
        Ledger ledger = new Ledger(List.of(), new UsableRam(List.of()), game, 1, false);
        Traffic traffic = new Traffic(game, ledger, SimulationListener.NONE, faults, true);
        return new Timeline(new Agenda(traffic, faults, 1), new Tally(0, 1000));
    }

    @Test
    void givesEventsInOrderOfTimeAndAmongEqualsInOrderOfSettingUp() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 1000; i++) {
            timeline.pass(random.nextInt(100));
        }

        List<StreamEvent.Planned> events = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            events.add((StreamEvent.Planned) timeline.next());
        }
        assertThat(events)
                .isSortedAccordingTo(Comparator.comparingDouble(StreamEvent.Planned::dueMillis)
                        .thenComparingLong(StreamEvent.Planned::sequence))
                .doesNotHaveDuplicates();
    }

    @Test
    void aControllerWakesOnceAtTheMomentThatItSetLast() {
        timeline.await(50, List.of());
        timeline.pass(70);
        timeline.await(20, List.of());
        timeline.await(70, List.of());
        timeline.pass(70);
        timeline.pass(90);

        List<Boolean> wakes = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            wakes.add(timeline.isDue(timeline.next()));
            times.add(timeline.nowMillis());
        }

        assertThat(times).containsExactly(70.0, 70.0, 70.0, 90.0);
        assertThat(wakes).containsExactly(false, true, false, false);
    }

    @Test
    void aLateTimerHoldsUpThoseAfterItAlsoWhereItWakesNobodyAnyMore() {
        FaultPlan faults = Chaos.parse("jitter=20ms").plan(1, Duration.ofSeconds(1));
        Timeline late = timeline(faults);
        for (int i = 0; i < 100; i++) {
            late.await(i, List.of());
            late.pass(i + 0.5);
        }

        Disturbances disturbances = new Disturbances(faults);
        double latestMillis = 0;
        for (int i = 0; i < 200; i++) {
            StreamEvent event = late.next();
            latestMillis = Math.max(latestMillis, disturbances.firingMillis(i / 2.0));
            assertThat(late.nowMillis()).as("%s", event).isEqualTo(latestMillis);
            if (late.isDue(event)) {
                late.next(); // the same timer, as one among those that hold up others
            }
        }
    }
}
