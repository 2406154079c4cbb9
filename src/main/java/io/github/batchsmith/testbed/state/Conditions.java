package io.github.batchsmith.testbed.state;

import io.github.batchsmith.chaos.Disturbances;
import io.github.batchsmith.testbed.trace.TraceSink;

/**
 * What a run goes through besides what its scripts do.
 *
 * @param timers how soon timers fire
 * @param disturbances lateness of timers and troubles with launches
 * @param trace takes what happens
 * @param limits what scripts may take up
 */
public record Conditions(TimerMode timers, Disturbances disturbances, TraceSink trace, Limits limits) {}
