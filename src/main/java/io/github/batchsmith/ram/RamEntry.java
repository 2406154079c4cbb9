package io.github.batchsmith.ram;

/**
 * One item on a script's RAM bill.
 *
 * @param name the function's dotted name below {@code ns}, the namespace, or the game's word for another cost
 * @param costGb GB per thread
 * @param place the first use of the name that is billed, the script itself first, then what it imports
 */
public record RamEntry(String name, Kind kind, double costGb, Place place) {
    /** What an item is billed for. */
    public enum Kind {
        /** A function of {@code ns}. */
        FN,
        /** A namespace of {@code ns}. */
        NS,
        /** The page: {@code window} or {@code document}. */
        DOM,
        /** The base cost, the cap, or a script's own figure. */
        MISC
    }
}
