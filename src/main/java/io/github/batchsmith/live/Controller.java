package io.github.batchsmith.live;

import io.github.batchsmith.report.Units;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A controller in the running game, by what it wrote into its status file.
 *
 * @param host server that the file lies on
 * @param path the file
 * @param heard when its last status was seen first
 * @param note why it does so, in words; empty where nothing needs to be said
 * @param measured its last statuses in which batches landed all the time, the oldest first
 */
public record Controller(
        String host, String path, Status status, Instant heard, Health health, String note, List<Status> measured) {
    private static final Duration SILENCE = Duration.ofMinutes(5);
    private static final int MOST_MEASURED = 60;
    private static final int JUDGED_TOGETHER = 10;

    /** Income may differ from the prediction by that fraction of it, besides luck. */
    private static final double TOLERANCE = 0.2;

    /** Three standard errors of the money of one batch whose hack succeeds two times out of three. */
    private static final double LUCK_OF_ONE_BATCH = 2;

    public Controller {
        measured = List.copyOf(measured);
    }

    /** A controller that is seen for the first time. */
    static Controller first(String host, String path, Status status, Instant now) {
        Instant written = Instant.ofEpochMilli((long) status.at());
        Controller seen = begun(host, path, status, written.isBefore(now) ? written : now);
        return seen.later(now);
    }

    /** The same after another look at its file. */
    Controller heard(Status next, Instant now) {
        if (next.equals(status)) {
            return later(now);
        }
        boolean landing = status.batches() > 0 && next.batches() >= status.batches();
        if (!landing) {
            return begun(host, path, next, now);
        }
        List<Status> longer = Stream.concat(measured.stream(), Stream.of(next)).toList();
        Controller later = new Controller(host, path, next, now, Health.SETTLING, "", last(longer, MOST_MEASURED));
        return next.troubles().desyncs() > status.troubles().desyncs()
                ? later.with(Health.ALARM, "desync: " + next.troubles().cause())
                : later.judged(status.batches());
    }

    /** What it is called, and where. */
    String title() {
        return status.name() + " on " + host;
    }

    private static Controller begun(String host, String path, Status status, Instant heard) {
        return status.batches() == 0
                ? new Controller(host, path, status, heard, Health.PREPARING, "no batch has landed yet", List.of())
                : new Controller(host, path, status, heard, Health.SETTLING, "", List.of());
    }

    private Controller later(Instant now) {
        return Duration.between(heard, now).compareTo(SILENCE) > 0
                ? with(Health.SILENT, "nothing heard since its last status")
                : this;
    }

    private Controller judged(double batchesBefore) {
        List<Status> together = last(measured, JUDGED_TOGETHER);
        double batches =
                status.batches() - (together.size() > 1 ? together.get(0).batches() : batchesBefore);
        double income = mean(together, Status::income);
        double predicted = mean(together, Status::predicted);
        double allowed = TOLERANCE + LUCK_OF_ONE_BATCH / Math.sqrt(Math.max(1, batches));
        return Math.abs(income - predicted) <= allowed * predicted
                ? with(Health.AGREES, "")
                : with(
                        Health.ALARM,
                        "earns " + Units.moneyRate(income) + ", predicted was " + Units.moneyRate(predicted));
    }

    private static double mean(List<Status> statuses, ToDoubleFunction<Status> value) {
        return statuses.stream().mapToDouble(value).average().orElse(0);
    }

    private static List<Status> last(List<Status> statuses, int most) {
        return statuses.subList(Math.max(0, statuses.size() - most), statuses.size());
    }

    private Controller with(Health other, String why) {
        return new Controller(host, path, status, heard, other, why, measured);
    }
}
