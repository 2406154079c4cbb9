package io.github.batchsmith.spec;

/**
 * How worker scripts are started.
 *
 * @param temporary whether the game forgets them when it is saved, which keeps the save small
 */
public record Workers(boolean temporary) {}
