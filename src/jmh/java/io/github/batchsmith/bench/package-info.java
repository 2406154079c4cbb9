/** Benchmarks of the parts that must be fast. */
@NullMarked
package io.github.batchsmith.bench;

import org.jspecify.annotations.NullMarked;
