package io.github.batchsmith.testbed.state;

import io.github.batchsmith.game.Op;

/** A hack, grow or weaken under way. */
public record PendingOperation(Op op, GameServer target, double threads) {}
