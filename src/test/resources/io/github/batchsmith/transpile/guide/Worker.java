/** The scripts that do the work. */
public enum Worker {
    HACK("hackWorker.js", 1.7, 0.25),
    GROW("growWorker.js", 1.75, 0.8),
    WEAKEN("weakenWorker.js", 1.75, 1);

    private final String script;
    private final double threadGb;
    private final double share;

    Worker(String script, double threadGb, double share) {
        this.script = script;
        this.threadGb = threadGb;
        this.share = share;
    }

    public String script() {
        return script;
    }

    /** RAM of a thread in GB. */
    public double threadGb() {
        return threadGb;
    }

    /** How long it takes as a share of a weaken. */
    public double share() {
        return share;
    }
}
