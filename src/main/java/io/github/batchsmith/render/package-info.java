/** Turns a spec into view records and those, through Freemarker, into scripts. */
@NullMarked
package io.github.batchsmith.render;

import org.jspecify.annotations.NullMarked;
