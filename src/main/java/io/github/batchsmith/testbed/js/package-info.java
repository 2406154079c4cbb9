/** The realm that scripts run in: GraalJS, its virtual modules, and the bridge to the {@code ns} functions. */
@NullMarked
package io.github.batchsmith.testbed.js;

import org.jspecify.annotations.NullMarked;
