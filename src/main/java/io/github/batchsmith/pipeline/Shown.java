package io.github.batchsmith.pipeline;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.World;
import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.testbed.RunResult;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a batcher did in the mock game.
 *
 * @param elapsedMillis game time in ms that passed
 * @param moneyMade dollars that its hacks took
 * @param batches batches that landed whole and in order
 * @param desyncs hacks that landed above the minimum security
 * @param level hacking level at the end
 * @param peakProcesses most scripts alive at once
 * @param landings every operation in the order in which it landed
 */
public record Shown(
        double elapsedMillis,
        double moneyMade,
        int batches,
        int desyncs,
        int level,
        int peakProcesses,
        List<Landing> landings) {
    private static final double SECURITY_TOLERANCE = 0.000001;

    public Shown {
        landings = List.copyOf(landings);
    }

    /** What a run showed of a batcher whose batches are words of these operations. */
    static Shown of(RunResult run, BatchWord word, World before) {
        List<Landing> landings = run.landings();
        return new Shown(
                run.elapsedMillis(),
                landings.stream()
                        .filter(each -> each.op() == Op.HACK)
                        .mapToDouble(Landing::result)
                        .sum(),
                batches(landings, word),
                desyncs(landings, before),
                run.world().player().skills().hacking(),
                run.peakProcesses(),
                landings);
    }

    /** Dollars a second over the whole time. */
    public double moneyPerSecond() {
        return elapsedMillis > 0 ? moneyMade * 1000 / elapsedMillis : 0;
    }

    private static int batches(List<Landing> landings, BatchWord word) {
        String letters = landings.stream()
                .map(each -> String.valueOf(each.op().letter()))
                .collect(Collectors.joining());
        return (letters.length() - letters.replace(word.letters(), "").length())
                / word.letters().length();
    }

    private static int desyncs(List<Landing> landings, World before) {
        SecurityWatch watch = new SecurityWatch(before);
        int desyncs = 0;
        for (Landing landing : landings) {
            if (landing.op() == Op.HACK && watch.excess(landing.target()) > SECURITY_TOLERANCE) {
                desyncs++;
            }
            watch.note(landing);
        }
        return desyncs;
    }
}
