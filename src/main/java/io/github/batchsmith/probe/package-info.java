/** Asks the player's own game what its functions say, and compares it with what the mock game says. */
@NullMarked
package io.github.batchsmith.probe;

import org.jspecify.annotations.NullMarked;
