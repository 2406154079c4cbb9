/** What tests share: seeds and random values of the game. */
@NullMarked
package io.github.batchsmith.testing;

import org.jspecify.annotations.NullMarked;
