package io.github.batchsmith.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.chaos.FaultPlan;
import io.github.batchsmith.game.WorldFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class TimelineTest {
    @Test
    void givesEventsInOrderOfTimeAndAmongEqualsInOrderOfSettingUp() {
        SimGame game = new SimGame(WorldFiles.builtIn("early"), 1);
        Ledger ledger = new Ledger(List.of(), new UsableRam(List.of()), game, 1, false);
        Traffic traffic = new Traffic(game, ledger, SimulationListener.NONE, FaultPlan.CALM, true);
        Timeline timeline = new Timeline(new Agenda(traffic, FaultPlan.CALM, true), new Tally(0, 1000));
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 1000; i++) {
            timeline.await(random.nextInt(100), List.of());
        }

        List<StreamEvent> events = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            events.add(timeline.next());
        }
        assertThat(events)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(StreamEvent::dueMillis).thenComparingLong(StreamEvent::sequence))
                .doesNotHaveDuplicates();
    }
}
