/** What a batcher is: immutable values, without behaviour. */
@NullMarked
package io.github.batchsmith.spec;

import org.jspecify.annotations.NullMarked;
