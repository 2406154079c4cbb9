/** GraalJS as this project sets it up, and acorn run in it, so that scripts are read as the game reads them. */
@NullMarked
package io.github.batchsmith.js;

import org.jspecify.annotations.NullMarked;
