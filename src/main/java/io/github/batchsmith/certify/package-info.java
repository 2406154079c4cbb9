/** What a schedule is sure to bear: how late timers may fire, and how many level-ups may come, until it breaks. */
@NullMarked
package io.github.batchsmith.certify;

import org.jspecify.annotations.NullMarked;
