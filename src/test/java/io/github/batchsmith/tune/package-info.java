/** Tests of the tuner. */
@NullMarked
package io.github.batchsmith.tune;

import org.jspecify.annotations.NullMarked;
