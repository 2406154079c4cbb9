/** Tests of what specs mean for planning. */
@NullMarked
package io.github.batchsmith.recipe;

import org.jspecify.annotations.NullMarked;
