/** The mock game in players' own JUnit 5 tests: {@link io.github.batchsmith.junit.Bitburner} gives a game to play with. */
@NullMarked
package io.github.batchsmith.junit;

import org.jspecify.annotations.NullMarked;
