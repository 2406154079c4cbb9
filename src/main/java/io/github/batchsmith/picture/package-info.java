/** What happened in a simulation or a run as series over time, in JSON, CSV and as a page with charts. */
@NullMarked
package io.github.batchsmith.picture;

import org.jspecify.annotations.NullMarked;
