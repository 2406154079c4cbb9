package io.github.batchsmith.testbed.ns;

/** The doing of an {@code ns} function. */
@FunctionalInterface
public interface NsFunction {
    /**
     * Checks the arguments and does it.
     *
     * @return a {@code String}, {@code Boolean}, {@code Number}, {@link Special}, JavaScript value, or a list, map or
     *     record of those
     */
    Object call(NsCall call);
}
