package io.github.batchsmith.testbed.state;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * A Netscript port: a queue of bounded length whose writers wake those who wait.
 *
 * @param <T> what is written
 */
public final class Port<T> {
    private final int capacity;
    private final ArrayDeque<T> data = new ArrayDeque<>();
    private boolean awaited;

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

    /** Notes that someone waits for the next write. */
    public void await() {
        awaited = true;
    }

    /** Whether someone has waited for this write, who now waits no more. */
    public boolean takeAwaited() {
        boolean wasAwaited = awaited;
        awaited = false;
        return wasAwaited;
    }
}
