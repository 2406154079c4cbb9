package io.github.batchsmith.benchmark;

import io.github.batchsmith.chaos.Chaos;

/** What the page that the game runs in is like during a race. */
public enum Weather {
    /** Every timer fires when it is due. */
    CALM(""),
    /** Timers are late by up to 20 ms, and once a minute the page stands still for half a second. */
    LAGGING("jitter=20ms,pause=500ms/1m"),
    /** The game's tab is in the background: timers fire once a second. */
    BACKGROUND("background=1s");

    private final String switches;

    Weather(String switches) {
        this.switches = switches;
    }

    Chaos chaos() {
        return switches.isEmpty() ? Chaos.NONE : Chaos.parse(switches);
    }
}
