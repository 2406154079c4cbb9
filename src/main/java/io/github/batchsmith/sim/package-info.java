/** Discrete-event simulation of a spec in a world: what the batcher would do and earn. */
@NullMarked
package io.github.batchsmith.sim;

import org.jspecify.annotations.NullMarked;
