package io.github.batchsmith.pipeline;

/** Hears how far long work has come. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress NONE = (step, fraction) -> {};

    /**
     * Called often while the work goes on, from the thread that works.
     *
     * @param step what is being done, in a few words
     * @param fraction how much of that step is done, from 0 to 1
     */
    void at(String step, double fraction);
}
