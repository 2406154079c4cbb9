package io.github.batchsmith.benchmark;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a batcher made that hits again and again, and makes nothing in between.
 *
 * @param all blasts that have landed whole, in order
 */
public record Blasts(List<Blast> all) {
    /** Time in ms without a hack that parts one blast from the next. */
    private static final double SILENCE_MILLIS = 10_000;

    /** Time in ms before the end of a run in which nobody knows whether a blast has landed whole. */
    private static final double OPEN_MILLIS = 1_000;

    public Blasts {
        all = List.copyOf(all);
    }

    /**
     * Hacks that landed one after the other.
     *
     * @param endMillis when the last of them landed
     * @param dollars what they took
     */
    public record Blast(double endMillis, double dollars) {
        private Blast with(Landing hack) {
            return new Blast(hack.atMillis(), dollars + hack.result());
        }
    }

    /** None: hacks land all the time. */
    static Blasts none() {
        return new Blasts(List.of());
    }

    /** The blasts of a run that took so long. */
    static Blasts of(List<Landing> landings, Duration duration) {
        List<Blast> blasts = new ArrayList<>();
        Blast open = new Blast(Double.NEGATIVE_INFINITY, 0);
        for (Landing landing : landings) {
            if (landing.op() == Op.HACK) {
                if (landing.atMillis() > open.endMillis() + SILENCE_MILLIS) {
                    open = new Blast(landing.atMillis(), 0);
                    blasts.add(open);
                }
                open = open.with(landing);
                blasts.set(blasts.size() - 1, open);
            }
        }
        blasts.removeIf(each -> each.endMillis() > duration.toMillis() - OPEN_MILLIS);
        return new Blasts(blasts);
    }

    /**
     * Dollars a minute of as many blasts as land within a span, at least one: from the landing of the one before them to
     * that of the last; 0 where there are not enough.
     *
     * @param until when the last of them has landed at the latest
     * @param windowsBefore how many times as many blasts before those are meant
     */
    double perMinute(Duration until, Duration span, int windowsBefore) {
        int last = (int) all.stream()
                        .filter(each -> each.endMillis() <= until.toMillis())
                        .count()
                - 1;
        int first = last;
        while (first > 0 && millisBetween(first - 1, last) <= span.toMillis()) {
            first--;
        }
        int blasts = Math.max(1, last - first);
        int end = last - windowsBefore * blasts;
        if (end - blasts < 0) {
            return 0;
        }
        double dollars = all.subList(end - blasts + 1, end + 1).stream()
                .mapToDouble(Blast::dollars)
                .sum();
        return dollars * Duration.ofMinutes(1).toMillis() / millisBetween(end - blasts, end);
    }

    private double millisBetween(int from, int to) {
        return all.get(to).endMillis() - all.get(from).endMillis();
    }
}
