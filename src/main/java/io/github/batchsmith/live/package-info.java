/** The live page: what is connected, what was pushed, and whether controllers earn what was predicted. */
@NullMarked
package io.github.batchsmith.live;

import org.jspecify.annotations.NullMarked;
