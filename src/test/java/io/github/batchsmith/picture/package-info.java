/** Recordings held against what was simulated, and pages in a browser. */
@NullMarked
package io.github.batchsmith.picture;

import org.jspecify.annotations.NullMarked;
