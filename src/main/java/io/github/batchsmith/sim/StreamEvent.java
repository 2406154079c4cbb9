package io.github.batchsmith.sim;

/** Something that happens in a simulation. */
sealed interface StreamEvent {
    /** A controller, told by its place among those of its game, wakes by itself. */
    record Tick(int controller) implements StreamEvent {}

    /** A worker is killed, and reports that at once. */
    record Killed(Flight flight) implements StreamEvent {}

    /** Something else changes that no script is told of. */
    record Changed() implements StreamEvent {}

    /**
     * Something that was set up for a moment; of two that are due at one moment the one set up first comes first. A flight is
     * the landing of its operation.
     */
    abstract sealed class Planned implements StreamEvent permits Flight, Begun, Loading, Loaded, Passed {
        private double dueMillis;
        private long sequence;

        /** Sets it up for a moment, as the one in that place among all that ever were. */
        final void setUp(double dueMillis, long sequence) {
            this.dueMillis = dueMillis;
            this.sequence = sequence;
        }

        /** When it is to happen. */
        final double dueMillis() {
            return dueMillis;
        }

        /** Its place among all that were ever set up. */
        final long sequence() {
            return sequence;
        }
    }

    /** A worker's script begins that was started before. */
    final class Begun extends Planned {
        private final Flight flight;

        Begun(Flight flight) {
            this.flight = flight;
        }

        Flight flight() {
            return flight;
        }
    }

    /** A script begins that is to be loaded only; it ends once it is. */
    final class Loading extends Planned {
        private final SimServer host;
        private final double ramGb;

        Loading(SimServer host, double ramGb) {
            this.host = host;
            this.ramGb = ramGb;
        }

        SimServer host() {
            return host;
        }

        double ramGb() {
            return ramGb;
        }
    }

    /** A script that was only loaded, and did nothing, ends. */
    final class Loaded extends Planned {
        private final Loading loading;

        Loaded(Loading loading) {
            this.loading = loading;
        }

        Loading loading() {
            return loading;
        }
    }

    /** Some time has passed. */
    final class Passed extends Planned {}
}
