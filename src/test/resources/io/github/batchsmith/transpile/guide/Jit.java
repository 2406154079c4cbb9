import io.github.batchsmith.ns.NS;

/** Every task as late as it can be started: hacks hold their RAM for a quarter of the time that weakens do. */
public final class Jit {
    private Jit() {}

    public static void main(NS ns) {
        Steady.run(ns, false);
    }
}
