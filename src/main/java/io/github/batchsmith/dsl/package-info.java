/** How a batcher is described: fluent builders that end in a spec, its JSON form, and the presets. */
@NullMarked
package io.github.batchsmith.dsl;

import org.jspecify.annotations.NullMarked;
