/** Java source to JavaScript, and the library of portable functions that the build makes with it. */
@NullMarked
package io.github.batchsmith.transpile;

import org.jspecify.annotations.NullMarked;
