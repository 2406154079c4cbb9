/**
 * What one worker does in a batch.
 *
 * @param work threads that it takes on a host with one core
 */
public record Task(Worker worker, double work) {
    /** Threads on a host with so many cores, each of which beyond the first helps grow and weaken by a sixteenth. */
    public int threads(int cores) {
        return isHack() ? (int) work : (int) Math.ceil(work * 16 / (15 + cores) - 1e-6);
    }

    public boolean isHack() {
        return worker == Worker.HACK;
    }
}
