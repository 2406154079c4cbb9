/** Thread counts, timing, RAM packing, target ranking and income ceiling as pure, portable Java. */
@NullMarked
package io.github.batchsmith.plan;

import org.jspecify.annotations.NullMarked;
