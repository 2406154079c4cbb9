package io.github.batchsmith.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queue that events and batches wait in, against one of the library. */
final class RingTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void holdsWhatWasAddedInThatOrder(long seed) {
        Random random = new Random(seed);
        Ring<Integer> ring = new Ring<>();
        Deque<Integer> expected = new ArrayDeque<>();
        for (int i = 0; i < 2000; i++) {
            boolean fills = random.nextInt(100) < (i < 1000 ? 55 : 40);
            if (fills || expected.isEmpty()) {
                ring.add(i);
                expected.addLast(i);
            } else {
                assertThat(ring.remove()).isEqualTo(expected.removeFirst());
            }
            assertThat(ring.isEmpty()).isEqualTo(expected.isEmpty());
            assertThat(ring.all()).containsExactlyElementsOf(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 40})
    void tellsWhatComesAfterSoMany(int size) {
        Ring<Integer> ring = new Ring<>();
        for (int i : List.of(7, 8, 9)) {
            ring.add(i);
            ring.remove();
        }
        for (int i = 0; i < size; i++) {
            ring.add(i);
        }

        assertThat(ring.size()).isEqualTo(size);
        for (int before = 0; before < size; before++) {
            assertThat(ring.get(before)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20})
    void hasNothingToRemoveOnceItIsEmpty(int before) {
        Ring<Integer> ring = new Ring<>();
        for (int i = 0; i < before; i++) {
            ring.add(i);
        }
        for (int i = 0; i < before; i++) {
            ring.remove();
        }

        assertThatThrownBy(ring::remove).isInstanceOf(NoSuchElementException.class);
    }
}
