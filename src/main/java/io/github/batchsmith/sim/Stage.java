package io.github.batchsmith.sim;

import io.github.batchsmith.spec.BatcherSpec;

/**
 * What every controller plays with.
 *
 * @param spec what the controller does
 * @param choices how it chooses target and hosts
 * @param tally what the run counts
 * @param flights launches and landings
 * @param timeline the clock
 */
record Stage(BatcherSpec spec, SimGame game, Choices choices, Tally tally, Flights flights, Timeline timeline) {}
