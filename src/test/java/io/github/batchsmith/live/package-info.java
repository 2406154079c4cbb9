/** Tests. */
@NullMarked
package io.github.batchsmith.live;

import org.jspecify.annotations.NullMarked;
