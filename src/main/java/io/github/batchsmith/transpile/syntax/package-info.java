/** JavaScript as a syntax tree that knows how to lay itself out as text. */
@NullMarked
package io.github.batchsmith.transpile.syntax;

import org.jspecify.annotations.NullMarked;
