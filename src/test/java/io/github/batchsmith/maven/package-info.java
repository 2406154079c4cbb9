@NullMarked
package io.github.batchsmith.maven;

import org.jspecify.annotations.NullMarked;
