package io.github.batchsmith.render;

/**
 * What the template of the player's own functions lays out.
 *
 * @param text the module
 */
public record PolicyView(String name, String text) {}
