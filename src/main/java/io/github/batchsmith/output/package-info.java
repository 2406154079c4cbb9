/** Sets of files, in memory and on disk, written whole or not at all. */
@NullMarked
package io.github.batchsmith.output;

import org.jspecify.annotations.NullMarked;
