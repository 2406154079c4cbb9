package io.github.batchsmith.remote;

/**
 * A server of the running game.
 *
 * @param rooted whether the player has root on it
 * @param purchased whether the player bought it
 */
public record RemoteHost(String hostname, boolean rooted, boolean purchased) {}
