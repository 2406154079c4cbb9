import io.github.batchsmith.ns.NS;

/** Weakens and grows padded to the same time, so that a batch is started as one; its hack follows when it must. */
public final class Periodic {
    private Periodic() {}

    public static void main(NS ns) {
        Steady.run(ns, true);
    }
}
