/** The game's rules as pure functions and values; no clock, no I/O but reading its own tables. */
@NullMarked
package io.github.batchsmith.game;

import org.jspecify.annotations.NullMarked;
