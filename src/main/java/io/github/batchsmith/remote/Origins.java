package io.github.batchsmith.remote;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The web origins that count as the game. A browser names the origin of the page that opens a connection and no page can
 * change that, so other pages cannot pose as the game. Programs that are no browser name none and are let in: they run
 * on the player's machine as it is.
 */
final class Origins {
    private static final Set<String> OF_THE_GAME = Set.of("https://bitburner-official.github.io", "file://");
    private static final Pattern LOCAL = Pattern.compile("https?://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

    private final Set<String> others;

    Origins(Set<String> others) {
        this.others = others;
    }

    /** Whether a connection from that origin may be the game's; an empty text stands for none. */
    boolean admit(String origin) {
        return origin.isEmpty()
                || OF_THE_GAME.contains(origin)
                || others.contains(origin)
                || LOCAL.matcher(origin).matches();
    }
}
