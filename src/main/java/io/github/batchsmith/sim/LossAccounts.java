package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Luck;

/** The accounts of a {@link Ledger}, in dollars. */
final class LossAccounts {
    private final boolean onAverage;
    private Purpose waitingFor = Purpose.EARN;
    private double free;
    private double landed;
    private double prep;
    private double idle;
    private double packing;
    private double padding;
    private double drift;
    private double integerThreads;
    private double failedHacks;
    private double desync;

    /** @param onAverage whether grows are to bring back what hacks take on average */
    LossAccounts(boolean onAverage) {
        this.onAverage = onAverage;
    }

    void waitFor(Purpose purpose) {
        waitingFor = purpose;
    }

    /** RAM lay idle, in pieces with and without room for another operation. */
    void idle(double withRoom, double withoutRoom) {
        free += withRoom + withoutRoom;
        if (waitingFor == Purpose.EARN) {
            idle += withRoom;
            packing += withoutRoom;
        } else {
            prepare(withRoom + withoutRoom, waitingFor);
        }
    }

    /** An operation has landed whose RAM was worth so much. */
    void land(double held, Purpose purpose) {
        landed += held;
        if (purpose != Purpose.EARN) {
            prepare(held, purpose);
        }
    }

    private void prepare(double worth, Purpose purpose) {
        if (purpose == Purpose.REPAIR) {
            desync += worth;
        } else {
            prep += worth;
        }
    }

    void pad(double worth) {
        padding += worth;
    }

    void drift(double worth) {
        drift += worth;
    }

    /** A hack took so many dollars of those planned. */
    void hack(double planned, double taken) {
        if (taken == 0 || (onAverage && taken >= planned * Luck.LOWEST_MONEY)) {
            failedHacks += planned - taken;
        } else {
            desync += planned - taken;
        }
    }

    /**
     * A grow or weaken needed only some of its threads, or none where the hack before it never ran; more than it has where
     * it is sized for the hacks that do not fail.
     */
    void help(double worth, double neededThreads, int threads) {
        if (neededThreads == 0) {
            desync += worth;
        } else if (neededThreads > threads) {
            failedHacks -= worth * (neededThreads / threads - 1);
        } else {
            integerThreads += worth * (1 - neededThreads / threads);
        }
    }

    /** Closes the accounts of a run: its ceiling, what the RAM was worth by the levels it had, and the money it made. */
    Losses close(double ceiling, double worth, double moneyMade) {
        double levelDrift = ceiling - worth + drift;
        double unfinished = worth - free - landed;
        double known =
                levelDrift + prep + idle + packing + padding + unfinished + integerThreads + failedHacks + desync;
        double rest = ceiling - moneyMade - known;
        double lucky = Math.max(0, -failedHacks); // fewer hacks failed by now than the grows reckon with
        double ahead = Math.max(0, lucky - rest); // a hack landed whose grow had not
        return new Losses(
                levelDrift,
                prep,
                idle,
                packing,
                padding,
                unfinished - ahead,
                integerThreads,
                rest + ahead - lucky,
                failedHacks + lucky,
                desync);
    }
}
