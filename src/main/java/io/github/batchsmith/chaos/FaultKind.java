package io.github.batchsmith.chaos;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of faults, each with the name of its switch. */
public enum FaultKind {
    /** Each timer fires late by up to this much, none before one that was due earlier. */
    JITTER(
            "jitter",
            Unit.MILLIS,
            Reach.SPAN,
            Place.NONE,
            "20ms",
            "timers fire late by up to this much, in their order"),
    /** The page stands still, as while garbage is collected: what is due meanwhile happens at its end. */
    PAUSE("pause", Unit.MILLIS, Reach.MOMENT, Place.NONE, "50ms..2s/1m", "the page stands still for this long"),
    /** The game's tab is in the background: timers fire only at multiples of this time. */
    BACKGROUND("background", Unit.MILLIS, Reach.SPAN, Place.NONE, "1s", "timers fire only once in this time"),
    /** A script that was started begins its main function late by up to this much. */
    SLOW_LAUNCH("slow-launch", Unit.MILLIS, Reach.SPAN, Place.NONE, "200ms", "scripts begin late by up to this much"),
    /** The first load of each module takes this long. */
    COLD("cold", Unit.MILLIS, Reach.SPAN, Place.NONE, "300ms", "the first load of each module takes this long"),
    /** {@code exec}, {@code run} and {@code spawn} fail with this probability. */
    REFUSE("refuse", Unit.PERCENT, Reach.SPAN, Place.NONE, "1%", "exec, run and spawn return 0 this often"),
    /** Another script takes RAM of a host, and keeps it. */
    RAM_LOST("ram-lost", Unit.GB, Reach.MOMENT, Place.HOST, "64GB/10m", "another script takes this much RAM of a host"),
    /** A host gets more RAM. */
    RAM_ADDED("ram-added", Unit.GB, Reach.MOMENT, Place.HOST, "64GB/10m", "a host gets this much more RAM"),
    /** Another script takes this part of a target's money. */
    MONEY_TAKEN(
            "money-taken",
            Unit.PERCENT,
            Reach.MOMENT,
            Place.HOST,
            "50%/10m",
            "another script takes this part of a target's money"),
    /** Another script raises a target's security. */
    SECURITY_RAISED(
            "security-raised",
            Unit.POINTS,
            Reach.MOMENT,
            Place.HOST,
            "5/10m",
            "another script raises a target's security by this"),
    /** So many scripts are killed; never the one that the run began with. */
    KILL("kill", Unit.COUNT, Reach.MOMENT, Place.HOST, "1/1m", "this many scripts are killed, never the first one"),
    /** Another script writes so many values to each port in use. */
    PORTS_FILLED(
            "ports-filled",
            Unit.COUNT,
            Reach.MOMENT,
            Place.PORT,
            "50/10m",
            "each port in use gets this many foreign values"),
    /** So many values are lost from each port in use. */
    PORTS_CLEARED(
            "ports-cleared",
            Unit.COUNT,
            Reach.MOMENT,
            Place.PORT,
            "50/10m",
            "each port in use loses up to this many values"),
    /** The hacking level rises by this much at once. */
    LEVEL_UPS("level-ups", Unit.COUNT, Reach.MOMENT, Place.NONE, "10/5m", "the hacking level rises by this at once"),
    /**
     * The page is reloaded and away for this long: every script is killed without its exit callbacks, ports and modules
     * are gone, and scripts that are not temporary start again from main.
     */
    RELOAD("reload", Unit.MILLIS, Reach.MOMENT, Place.NONE, "5s/30m", "the page is reloaded, away for this long");

    private final String switchName;
    private final Unit unit;
    private final Reach reach;
    private final Place place;
    private final String example;
    private final String description;

    FaultKind(String switchName, Unit unit, Reach reach, Place place, String example, String description) {
        this.switchName = switchName;
        this.unit = unit;
        this.reach = reach;
        this.place = place;
        this.example = example;
        this.description = description;
    }

    /** Name of the switch that asks for it. */
    public String switchName() {
        return switchName;
    }

    /** What its amount is counted in. */
    Unit unit() {
        return unit;
    }

    /** Whether it happens at moments rather than for a span of time. */
    public boolean isMomentary() {
        return reach == Reach.MOMENT;
    }

    /** Where it can be said to happen. */
    Place place() {
        return place;
    }

    /** Whether it can be told to hit a host. */
    public boolean hitsHosts() {
        return place == Place.HOST;
    }

    /** A switch that asks for it. */
    public String example() {
        return switchName + "=" + example;
    }

    /** What it does, in a few words. */
    public String description() {
        return description;
    }

    /** Whether a single amount is only the most, so that each time is drawn from 0 to it. */
    boolean startsAtZero() {
        return this == JITTER || this == SLOW_LAUNCH;
    }

    static Optional<FaultKind> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.switchName.equals(name))
                .findFirst();
    }

    static List<String> switchNames() {
        return Arrays.stream(values()).map(FaultKind::switchName).toList();
    }

    private enum Reach {
        SPAN,
        MOMENT
    }

    /** What a fault can be told to hit. */
    enum Place {
        NONE,
        HOST,
        PORT
    }
}
