/** What can go wrong in a game, as seeded plans of single faults that the mock game and the simulator can follow. */
@NullMarked
package io.github.batchsmith.chaos;

import org.jspecify.annotations.NullMarked;
