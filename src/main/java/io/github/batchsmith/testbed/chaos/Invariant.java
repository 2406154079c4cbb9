package io.github.batchsmith.testbed.chaos;

/** What holds in a sound run of a batcher, whatever goes wrong around it. */
public enum Invariant {
    /** Between two hacks of a prepared target land a grow and, last, a weaken. */
    LANDING_ORDER("landing out of order"),
    /** A target that was prepared is prepared again within the recovery time. */
    TARGET_PREPARED("target off its prepared state"),
    /** No script but the first holds RAM longer than the recovery time without doing or awaiting anything. */
    RAM_FREED("RAM leaked"),
    /** No port holds values for longer than the recovery time, and none overflows. */
    PORTS_DRAINED("port not drained"),
    /** No script fails, and no promise is rejected without anybody's notice. */
    NO_REJECTION("unhandled rejection"),
    /** The script that the run began with still runs at the end, and something will wake it. */
    CONTROLLER_ALIVE("controller dead"),
    /** No script freezes the game. */
    NOT_FROZEN("game frozen");

    private final String breach;

    Invariant(String breach) {
        this.breach = breach;
    }

    /** What it is called when it is broken. */
    public String breach() {
        return breach;
    }
}
