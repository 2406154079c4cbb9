/** The mock game's state and rules without any JavaScript: clock, servers, files, processes, ports, player. */
@NullMarked
package io.github.batchsmith.testbed.state;

import org.jspecify.annotations.NullMarked;
