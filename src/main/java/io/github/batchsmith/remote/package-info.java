/** The running game over its Remote File API: the game connects, and files go to it and come from it. */
@NullMarked
package io.github.batchsmith.remote;

import org.jspecify.annotations.NullMarked;
