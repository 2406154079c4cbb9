package io.github.batchsmith.testbed.state;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Netscript port: a queue of bounded length whose writers wake those who wait.
 *
 * @param <T> what is written
 * @param <W> what waiters share until the next write
 */
public final class Port<T, W> {
    private final int capacity;
    private final ArrayDeque<T> data = new ArrayDeque<>();
    private @Nullable W waiters;

    public Port(int capacity) {
        this.capacity = capacity;
    }

    /** Appends; where that exceeds the capacity, removes and returns the oldest. */
    public Optional<T> write(T value) {
        data.addLast(value);
        return data.size() > capacity ? Optional.of(data.removeFirst()) : Optional.empty();
    }

    /** Appends unless the port is full. */
    public boolean tryWrite(T value) {
        if (isFull()) {
            return false;
        }
        data.addLast(value);
        return true;
    }

    /** Removes and returns the oldest. */
    public Optional<T> read() {
        return Optional.ofNullable(data.pollFirst());
    }

    /** The oldest, which stays. */
    public Optional<T> peek() {
        return Optional.ofNullable(data.peekFirst());
    }

    public boolean isFull() {
        return data.size() >= capacity;
    }

    public boolean isEmpty() {
        return data.isEmpty();
    }

    /** Number of values that wait to be read. */
    public int size() {
        return data.size();
    }

    /** What waits, oldest first. */
    public List<T> contents() {
        return List.copyOf(data);
    }

    public void clear() {
        data.clear();
    }

    /** What those who wait for the next write share, if any do. */
    public Optional<W> waiters() {
        return Optional.ofNullable(waiters);
    }

    public void setWaiters(W shared) {
        waiters = shared;
    }

    /** Takes the waiters away, to be woken. */
    public Optional<W> takeWaiters() {
        Optional<W> woken = Optional.ofNullable(waiters);
        waiters = null;
        return woken;
    }
}
