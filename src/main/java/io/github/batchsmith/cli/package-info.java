/** The command line: reads options, calls the pipeline, prints. */
@NullMarked
package io.github.batchsmith.cli;

import org.jspecify.annotations.NullMarked;
