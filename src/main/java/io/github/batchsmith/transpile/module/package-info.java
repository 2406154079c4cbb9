/** Declarations in JavaScript with what they need, and the modules made of them. */
@NullMarked
package io.github.batchsmith.transpile.module;

import org.jspecify.annotations.NullMarked;
