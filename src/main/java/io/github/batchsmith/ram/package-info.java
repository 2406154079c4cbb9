/** The static RAM of scripts, counted as the game counts it. */
@NullMarked
package io.github.batchsmith.ram;

import org.jspecify.annotations.NullMarked;
