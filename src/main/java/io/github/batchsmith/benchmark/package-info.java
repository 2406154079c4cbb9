/** The races by which schedules are compared: presets in given worlds, for given times, from several seeds. */
@NullMarked
package io.github.batchsmith.benchmark;

import org.jspecify.annotations.NullMarked;
