package io.github.batchsmith.picture;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.sim.Launch;
import io.github.batchsmith.sim.SimulationListener;
import io.github.batchsmith.testbed.trace.TraceEvent;
import io.github.batchsmith.testbed.trace.TraceSink;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Records what scripts do in the mock game. */
public final class RunRecorder implements TraceSink {
    private final Recorder recorder;
    private final SimulationListener landings;
    private final Map<Integer, Launch> alive = new HashMap<>();
    private final Map<Integer, Double> lateMillis = new HashMap<>();

    /**
     * A recorder of a run.
     *
     * @param landings is told every landing besides, with the start of the script that did it
     */
    public RunRecorder(Recorder recorder, SimulationListener landings) {
        this.recorder = recorder;
        this.landings = landings;
    }

    @Override
    public void record(Supplier<TraceEvent> event) {
        TraceEvent happened = event.get();
        if (happened instanceof TraceEvent.Started started) {
            Launch launch = new Launch(started.t(), started.host(), started.ramGb(), 0);
            alive.put(started.pid(), launch);
            recorder.launched(launch);
        } else if (happened instanceof TraceEvent.Ended ended) {
            end(ended);
        } else if (happened instanceof TraceEvent.TimerFired fired) {
            lateMillis.put(fired.pid(), fired.late());
        } else if (happened instanceof TraceEvent.Landed landed) {
            land(landed);
        }
    }

    private void end(TraceEvent.Ended ended) {
        lateMillis.remove(ended.pid());
        Launch launch = alive.remove(ended.pid());
        if (launch != null) {
            recorder.changeRam(launch.hostname(), -launch.ramGb(), ended.t());
        }
    }

    /** The timer of a script that fired last is the one that its operation waited for. */
    private void land(TraceEvent.Landed landed) {
        Landing landing = new Landing(
                landed.t(),
                landed.op(),
                landed.target(),
                landed.threads(),
                landed.result(),
                landed.money(),
                landed.security());
        Launch launch = alive.getOrDefault(landed.pid(), new Launch(0, "", 0, 0));
        recorder.landed(landing, launch.atMillis());
        recorder.late(lateMillis.getOrDefault(landed.pid(), 0.0));
        landings.landed(landing, launch);
    }
}
