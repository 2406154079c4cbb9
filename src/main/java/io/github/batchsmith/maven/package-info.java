/** The Maven plugin: reads parameters, calls the pipeline, writes to the build's log. */
@NullMarked
package io.github.batchsmith.maven;

import org.jspecify.annotations.NullMarked;
