package io.github.batchsmith.dsl;

import tools.jackson.databind.node.ObjectNode;

/** Numbers in JSON. */
final class Numbers {
    private Numbers() {}

    /**
     * Writes a number, whole ones without a fraction.
     *
     * @throws IllegalArgumentException if it is NaN or infinite, which JSON cannot say
     */
    static void put(ObjectNode out, String field, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(field + " must be finite to be written as JSON, was " + number);
        }
        if (Double.compare((double) (long) number, number) == 0) {
            out.put(field, (long) number);
        } else {
            out.put(field, number);
        }
    }
}
