/** What a player may decide by functions of their own, in Java for the simulator and in JavaScript for the game. */
@NullMarked
package io.github.batchsmith.policy;

import org.jspecify.annotations.NullMarked;
