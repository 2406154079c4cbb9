/** Tests of the games that tests get, and the test that the README shows. */
@NullMarked
package io.github.batchsmith.junit;

import org.jspecify.annotations.NullMarked;
