@NullMarked
package io.github.batchsmith.sim;

import org.jspecify.annotations.NullMarked;
