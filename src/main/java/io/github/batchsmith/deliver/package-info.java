/** Batchers on their way into the running game: what the fronts share to push them, once or at every change. */
@NullMarked
package io.github.batchsmith.deliver;

import org.jspecify.annotations.NullMarked;
