/** Finds the batcher that earns most in a world, and what else could be had for less RAM, scripts or risk. */
@NullMarked
package io.github.batchsmith.tune;

import org.jspecify.annotations.NullMarked;
