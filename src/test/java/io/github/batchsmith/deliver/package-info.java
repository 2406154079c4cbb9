/** Tests. */
@NullMarked
package io.github.batchsmith.deliver;

import org.jspecify.annotations.NullMarked;
