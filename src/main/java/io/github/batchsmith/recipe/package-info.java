/** What a spec means for planning, the same for the simulator and the rendered scripts. */
@NullMarked
package io.github.batchsmith.recipe;

import org.jspecify.annotations.NullMarked;
