package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.SharePower;

/** {@code ns.formulas.reputation}: favor, donations, and what sharing RAM brings. */
final class ReputationFormulas {
    private static final String PREFIX = "formulas.reputation.";
    private static final double REP_UNIT = 25_000;
    private static final double FAVOR_FACTOR = 1.02;
    private static final double DOLLARS_PER_REP = 1e6;

    private final Game game;
    private final FormulaObjects objects;
    private final Runnable requireProgram;
    private final double bitNodeFactor;

    /**
     * Formulas for a game.
     *
     * @param requireProgram throws if the player lacks the program for formulas
     * @param bitNodeFactor what the BitNode multiplies reputation with factions by
     */
    ReputationFormulas(Game game, FormulaObjects objects, Runnable requireProgram, double bitNodeFactor) {
        this.game = game;
        this.objects = objects;
        this.requireProgram = requireProgram;
        this.bitNodeFactor = bitNodeFactor;
    }

    void register(NsRegistry registry) {
        registry.add(PREFIX + "calculateFavorToRep", 1, this::favorToRep);
        registry.add(PREFIX + "calculateRepToFavor", 1, this::repToFavor);
        registry.add(PREFIX + "repFromDonation", 2, this::repFromDonation);
        if (game.isV3()) {
            registry.add(PREFIX + "donationForRep", 2, this::donationForRep);
            registry.add(PREFIX + "sharePower", 2, this::sharePower);
        }
    }

    private Object favorToRep(NsCall call) {
        double favor = call.number(0, "favor");
        requireProgram.run();
        return toFourPlaces(REP_UNIT * (StrictMath.pow(FAVOR_FACTOR, favor) - 1));
    }

    private Object repToFavor(NsCall call) {
        double rep = call.number(0, "rep");
        requireProgram.run();
        return toFourPlaces(StrictMath.log(rep / REP_UNIT + 1) / StrictMath.log(FAVOR_FACTOR));
    }

    private Object repFromDonation(NsCall call) {
        double dollars = call.number(0, "amount");
        double factionRep = objects.factionRep(call, 1);
        requireProgram.run();
        return dollars / DOLLARS_PER_REP * factionRep * bitNodeFactor;
    }

    private Object donationForRep(NsCall call) {
        double rep = call.number(0, "reputation");
        double factionRep = objects.factionRep(call, 1);
        requireProgram.run();
        return rep * DOLLARS_PER_REP / factionRep / bitNodeFactor;
    }

    /** With what is shared at the moment. */
    private Object sharePower(NsCall call) {
        double threads = call.positiveInteger(0, "threads");
        double cores = call.isMissing(1) ? 1 : call.positiveInteger(1, "cpuCores");
        requireProgram.run();
        int intelligence = game.player().hacker().player().skills().intelligence();
        return game.sharing().bonusWith(SharePower.power(threads, (int) cores, intelligence));
    }

    private static double toFourPlaces(double value) {
        return Math.floor(value * 10_000 + 0.5) / 10_000;
    }
}
