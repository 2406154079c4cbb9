package io.github.batchsmith.sim;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A queue of which the first few can be looked at by their places. What has queued for long has left the processor's cache: a
 * short loop over places, unlike an iterator's, lets it fetch the memory of several at once.
 */
final class Ring<E> {
    private static final int AT_FIRST = 16;

    /** As many places as a power of two. */
    private @Nullable Object[] places = new Object[AT_FIRST];

    private int head;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    void add(E last) {
        if (size == places.length) {
            grow();
        }
        places[(head + size) & (places.length - 1)] = last;
        size++;
    }

    private void grow() {
        @Nullable Object[] more = new Object[2 * size];
        System.arraycopy(places, head, more, 0, size - head);
        System.arraycopy(places, 0, more, size - head, head);
        places = more;
        head = 0;
    }

    /** The one before which so many queue; there must be one. */
    @SuppressWarnings("unchecked") // nothing else is ever added
    E get(int before) {
        return (E) Objects.requireNonNull(places[(head + before) & (places.length - 1)]);
    }

    /**
     * The one that has queued for longest, which does so no more.
     *
     * @throws NoSuchElementException if nothing queues
     */
    E remove() {
        if (size == 0) {
            throw new NoSuchElementException("nothing queues");
        }
        E first = get(0);
        places[head] = null;
        head = (head + 1) & (places.length - 1);
        size--;
        return first;
    }

    Stream<E> all() {
        return IntStream.range(0, size).mapToObj(this::get);
    }
}
