/** Tests. */
@NullMarked
package io.github.batchsmith.probe;

import org.jspecify.annotations.NullMarked;
