@NullMarked
package io.github.batchsmith.render;

import org.jspecify.annotations.NullMarked;
