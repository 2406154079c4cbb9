package io.github.batchsmith.testbed.chaos;

import io.github.batchsmith.testbed.trace.TraceEvent.Ended;
import io.github.batchsmith.testbed.trace.TraceEvent.Started;
import io.github.batchsmith.testbed.trace.TraceEvent.TimerFired;
import io.github.batchsmith.testbed.trace.TraceEvent.TimerSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Watches which scripts run, and which of them wait for nothing that will come. */
final class ProcessWatch {
    private final Map<Integer, Running> running = new LinkedHashMap<>();
    private final double recoveryMillis;
    private String controller = "";
    private double controllerEndedMillis;
    private int otherTimers;

    ProcessWatch(double recoveryMillis) {
        this.recoveryMillis = recoveryMillis;
    }

    void started(Started event) {
        if (controller.isEmpty()) {
            controller = event.script();
        }
        running.put(event.pid(), new Running(event));
    }

    void ended(Ended event) {
        running.remove(event.pid());
        if (event.script().equals(controller)) {
            controllerEndedMillis = event.t();
        }
    }

    void timerSet(TimerSet event) {
        Running script = running.get(event.pid());
        if (script == null) {
            otherTimers++;
        } else {
            script.timers++;
        }
    }

    void timerFired(TimerFired event) {
        Running script = running.get(event.pid());
        if (script == null) {
            otherTimers--;
        } else {
            script.timers--;
            script.activeMillis = event.t();
        }
    }

    Optional<Breach> leaked(double endMillis) {
        return running.values().stream()
                .filter(each -> each.timers == 0 && endMillis - each.activeMillis > recoveryMillis)
                .filter(each -> !each.start.script().equals(controller))
                .map(each -> new Breach(Invariant.RAM_FREED, endMillis, each.text()))
                .findFirst();
    }

    Optional<Breach> controllerDead(double endMillis) {
        boolean alive =
                running.values().stream().anyMatch(each -> each.start.script().equals(controller));
        if (!alive) {
            return Optional.of(
                    new Breach(Invariant.CONTROLLER_ALIVE, controllerEndedMillis, controller + " has ended"));
        }
        boolean waits = otherTimers > 0 || running.values().stream().anyMatch(each -> each.timers > 0);
        return waits
                ? Optional.empty()
                : Optional.of(new Breach(
                        Invariant.CONTROLLER_ALIVE, endMillis, controller + " waits for what will never come"));
    }

    private static final class Running {
        private final Started start;
        private int timers;
        private double activeMillis;

        private Running(Started start) {
            this.start = start;
            activeMillis = start.t();
        }

        private String text() {
            return start.script() + " with PID " + start.pid() + " holds " + start.ramGb() + " GB on " + start.host()
                    + " and has done nothing since " + Math.round(activeMillis) + " ms";
        }
    }
}
