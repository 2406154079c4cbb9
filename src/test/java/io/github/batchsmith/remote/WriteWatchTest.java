package io.github.batchsmith.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class WriteWatchTest {
    private final AtomicBoolean unsent = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final WriteWatch watch = new WriteWatch(unsent::get, asked::incrementAndGet, later::add);

    @Test
    void asksAgainUntilWhatWasHandedOverIsSent() {
        handOver();
        later.remove().run();
        later.remove().run();
        unsent.set(false);
        later.remove().run();

        assertThat(asked).hasValue(2);
        assertThat(later).isEmpty();
    }

    @Test
    void leavesAloneWhatWasSentAtOnce() {
        watch.handedOver();
        later.remove().run();

        assertThat(asked).hasValue(0);
        assertThat(later).isEmpty();
    }

    @Test
    void looksOnceAfterManyMessages() {
        handOver();
        handOver();

        assertThat(later).hasSize(1);
    }

    @Test
    void looksAfterWhatIsHandedOverWhileItLooks() {
        Deque<Runnable> looks = new ArrayDeque<>();
        AtomicInteger messages = new AtomicInteger(2);
        WriteWatch[] own = new WriteWatch[1];
        own[0] = new WriteWatch(
                () -> {
                    if (messages.decrementAndGet() == 1) {
                        own[0].handedOver();
                    }
                    return false;
                },
                asked::incrementAndGet,
                looks::add);
        own[0].handedOver();
        looks.remove().run();

        assertThat(looks).hasSize(1);
    }

    private void handOver() {
        unsent.set(true);
        watch.handedOver();
    }
}
