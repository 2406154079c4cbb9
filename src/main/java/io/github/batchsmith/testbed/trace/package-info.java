/** The flight recorder of the mock game: what happens, event by event. */
@NullMarked
package io.github.batchsmith.testbed.trace;

import org.jspecify.annotations.NullMarked;
