/** The one API for the fronts: load, check, simulate, render, run, verify. */
@NullMarked
package io.github.batchsmith.pipeline;

import org.jspecify.annotations.NullMarked;
