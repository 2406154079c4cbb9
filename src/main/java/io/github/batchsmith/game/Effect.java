package io.github.batchsmith.game;

/**
 * What an operation does when it lands.
 *
 * @param money dollars on the server afterwards
 * @param security security of the server afterwards
 * @param result what the script's promise resolves to: dollars the player gains from hack, factor of grow, security
 *     removed by weaken
 * @param exp hacking experience that the player gains
 */
public record Effect(double money, double security, double result, double exp) {}
