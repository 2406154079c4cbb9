/** The {@code ns} functions, in groups, each as one entry of a registry. */
@NullMarked
package io.github.batchsmith.testbed.ns;

import org.jspecify.annotations.NullMarked;
