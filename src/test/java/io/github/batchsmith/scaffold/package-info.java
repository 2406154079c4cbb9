/** Writes Java definitions. */
@NullMarked
package io.github.batchsmith.scaffold;

import org.jspecify.annotations.NullMarked;
