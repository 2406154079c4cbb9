/** One class per rule that a batcher must keep: from a spec, and a world where one is given, to findings. */
@NullMarked
package io.github.batchsmith.validate;

import org.jspecify.annotations.NullMarked;
