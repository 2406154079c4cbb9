package io.github.batchsmith.sim;

/** The accounts of a {@link Ledger}, in dollars. */
final class LossAccounts {
    private Purpose waitingFor = Purpose.EARN;
    private double free;
    private double landed;
    private double prep;
    private double idle;
    private double packing;
    private double padding;
    private double drift;
    private double integerThreads;
    private double greed;
    private double failedHacks;
    private double desync;
    private double gain;

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

    /** An operation has landed, or its worker was killed, whose RAM was worth so much. */
    void land(double held) {
        landed += held;
    }

    /** RAM of so much worth went into preparing, and brought nothing back that hacks had taken. */
    void prepare(double worth, Purpose purpose) {
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

    void spareThreads(double worth) {
        integerThreads += worth;
    }

    void greed(double worth) {
        greed += worth;
    }

    void failHack(double worth) {
        failedHacks += worth;
    }

    void desync(double worth) {
        desync += worth;
    }

    /** A hack took more than the target's maximum allows for. */
    void gain(double worth) {
        gain += worth;
    }

    /**
     * Closes the accounts of a run.
     *
     * @param ceiling of the whole run
     * @param worth what the RAM was worth by the levels it had
     * @param owed what it costs to bring back what hacks took and nothing brought back
     */
    Losses close(double ceiling, double worth, double owed) {
        double underWay = worth - free - landed;
        return new Losses(
                ceiling - worth + drift,
                prep,
                idle,
                packing,
                padding,
                Math.max(0, underWay - owed),
                integerThreads,
                greed,
                failedHacks,
                desync,
                Math.min(0, underWay - owed) - gain);
    }
}
