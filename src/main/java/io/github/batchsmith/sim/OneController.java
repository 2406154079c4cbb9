package io.github.batchsmith.sim;

import io.github.batchsmith.game.Landing;

/** Tells what one of the controllers of a game does, and nothing of the others. */
public final class OneController implements SimulationListener {
    private final int controller;
    private final SimulationListener listener;
    private boolean itsOwn;

    /** Tells a listener of the controller in this place. */
    public OneController(int controller, SimulationListener listener) {
        this.controller = controller;
        this.listener = listener;
    }

    @Override
    public void landed(Landing landing, Launch launch) {
        itsOwn = launch.controller() == controller;
        if (itsOwn) {
            listener.landed(landing, launch);
        }
    }

    @Override
    public void late(double lagMillis) {
        if (itsOwn) {
            listener.late(lagMillis);
        }
    }

    @Override
    public void launched(Launch launch) {
        if (launch.controller() == controller) {
            listener.launched(launch);
        }
    }

    @Override
    public void begun(Beginning beginning) {
        if (beginning.controller() == controller) {
            listener.begun(beginning);
        }
    }
}
