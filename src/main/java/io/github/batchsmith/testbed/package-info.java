/** The mock game: runs any script bundle against a world on a virtual clock, and tells what came of it. */
@NullMarked
package io.github.batchsmith.testbed;

import org.jspecify.annotations.NullMarked;
