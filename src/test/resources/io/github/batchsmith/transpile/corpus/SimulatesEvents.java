import java.util.*;
import java.util.function.*;

/** A small simulation: priority queue, state machine, interfaces, generics and records together. */
final class SimulatesEvents {
    private sealed interface Event extends Comparable<Event> {
        double at();

        @Override
        default int compareTo(Event other) {
            int byTime = Double.compare(at(), other.at());
            return byTime != 0 ? byTime : rank() - other.rank();
        }

        private int rank() {
            return this instanceof Landing ? 0 : 1;
        }
    }

    private record Landing(double at, Kind kind, int threads) implements Event {
        Landing {
            if (threads <= 0) {
                throw new IllegalArgumentException("threads must be positive: " + threads);
            }
        }
    }

    private record Tick(double at) implements Event {}

    private enum Kind {
        HACK(0.9),
        GROW(1.3),
        WEAKEN(1);

        private final double factor;

        Kind(double factor) {
            this.factor = factor;
        }

        double applyAsDouble(double money) {
            return Math.min(1000, money * factor);
        }
    }

    private static final class Queue<E extends Comparable<E>> {
        private final PriorityQueue<E> events = new PriorityQueue<>();
        private int most;

        void add(E event) {
            events.add(event);
            most = Math.max(most, events.size());
        }

        Optional<E> next() {
            return Optional.ofNullable(events.poll());
        }
    }

    static String test() {
        Queue<Event> queue = new Queue<>();
        for (int i = 0; i < 3; i++) {
            for (Kind kind : Kind.values()) {
                queue.add(new Landing(i * 10 + kind.ordinal() % 2, kind, i + 1));
            }
            queue.add(new Tick(i * 10 + 1));
        }
        double money = 500;
        StringBuilder out = new StringBuilder();
        for (Optional<Event> event = queue.next(); event.isPresent(); event = queue.next()) {
            Event one = event.get();
            if (one instanceof Landing landing) {
                for (int thread = 0; thread < landing.threads(); thread++) {
                    money = landing.kind().applyAsDouble(money);
                }
                out.append(landing.kind().name().charAt(0));
            } else {
                out.append(String.format("[%.2f]", money));
            }
        }
        try {
            new Landing(1, Kind.HACK, 0);
        } catch (IllegalArgumentException e) {
            out.append(e.getMessage());
        }
        return out.append(queue.most).toString();
    }
}
