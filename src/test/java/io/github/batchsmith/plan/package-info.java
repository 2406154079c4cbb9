@NullMarked
package io.github.batchsmith.plan;

import org.jspecify.annotations.NullMarked;
