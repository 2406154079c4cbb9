/** Results as text and JSON: pure functions from values to strings. */
@NullMarked
package io.github.batchsmith.report;

import org.jspecify.annotations.NullMarked;
