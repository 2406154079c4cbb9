package io.github.batchsmith.plan;

/**
 * A target that a fleet will look after.
 *
 * @param readyMillis time in ms until it earns
 * @param incomePerSecond dollars a second that it makes with all RAM
 * @param part part of the fleet's RAM or workers that it needs for that, from 0 to 1
 * @param preparingPart part of the fleet's RAM, on average, that it takes until it earns
 * @param expPerMilli experience per ms that it gives with all RAM
 */
record EarningTarget(
        double readyMillis, double incomePerSecond, double part, double preparingPart, double expPerMilli) {}
