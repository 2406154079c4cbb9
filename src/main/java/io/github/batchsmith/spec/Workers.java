package io.github.batchsmith.spec;

/**
 * How worker scripts are started, and what they can.
 *
 * @param temporary whether the game forgets them when it is saved, which keeps the save small
 * @param fractionalThreads whether a hack may use a part of its last thread, where that earns more
 * @param residentWeaken whether weakens stay when they have landed and wait for their next order
 */
public record Workers(boolean temporary, boolean fractionalThreads, boolean residentWeaken) {}
