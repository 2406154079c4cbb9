/** Java syntax trees, attributed by javac, to JavaScript syntax trees. */
@NullMarked
package io.github.batchsmith.transpile.translate;

import org.jspecify.annotations.NullMarked;
