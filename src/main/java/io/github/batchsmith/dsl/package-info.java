/** The language in which a batcher is described. */
@NullMarked
package io.github.batchsmith.dsl;

import org.jspecify.annotations.NullMarked;
