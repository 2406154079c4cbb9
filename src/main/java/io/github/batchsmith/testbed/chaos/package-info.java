/** Searches seeds for runs in which faults break what scripts should keep to, and shrinks the faults to those that matter. */
@NullMarked
package io.github.batchsmith.testbed.chaos;

import org.jspecify.annotations.NullMarked;
