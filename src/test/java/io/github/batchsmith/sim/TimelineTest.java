package io.github.batchsmith.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class TimelineTest {
    @Test
    void givesEventsInOrderOfTimeAndAmongEqualsInOrderOfSettingUp() {
        Timeline timeline = new Timeline();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 1000; i++) {
            timeline.await(random.nextInt(100), List.of());
        }

        List<StreamEvent> events = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            events.add(timeline.next());
        }
        assertThat(events).isSortedAccordingTo(StreamEvent.ORDER).doesNotHaveDuplicates();
    }
}
