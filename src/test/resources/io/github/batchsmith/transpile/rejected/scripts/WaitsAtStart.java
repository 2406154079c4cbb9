import io.github.batchsmith.ns.NS;

/** First values cannot wait for the game, wherever they are given. */
public final class WaitsAtStart {
    static final class Worker {
        private final double stolen;

        {
            stolen = WaitsAtStart.steal();
        }

        private final double twice = WaitsAtStart.steal();

        static {
            WaitsAtStart.steal();
        }
    }

    private static NS ns;
    private static double first = steal();

    static {
        first += steal();
    }

    private static double steal() {
        return ns.hack("n00dles");
    }

    public static void main(NS game) {
        ns = game;
        ns.print(new Worker().stolen + new Worker().twice + first);
    }
}
