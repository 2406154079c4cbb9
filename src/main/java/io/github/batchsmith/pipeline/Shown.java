package io.github.batchsmith.pipeline;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.World;
import io.github.batchsmith.spec.Batch;
import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.testbed.RunResult;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a batcher did in the mock game.
 *
 * @param elapsedMillis game time in ms that passed
 * @param moneyMade dollars that its hacks took
 * @param batches batches that landed whole and in order
 * @param desyncs hacks that landed above the minimum security where their batch word does not
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

    /** What a run showed of a batcher with such batches. */
    static Shown of(RunResult run, Batch batch, World before) {
        List<Landing> landings = run.landings();
        return new Shown(
                run.elapsedMillis(),
                landings.stream()
                        .filter(each -> each.op() == Op.HACK)
                        .mapToDouble(Landing::result)
                        .sum(),
                batches(landings, batch),
                desyncs(landings, batch, before),
                run.world().player().skills().hacking(),
                run.peakProcesses(),
                landings);
    }

    /** Dollars a second over the whole time. */
    public double moneyPerSecond() {
        return elapsedMillis > 0 ? moneyMade * 1000 / elapsedMillis : 0;
    }

    private static int batches(List<Landing> landings, Batch batch) {
        String longestFirst = batch.words().stream()
                .map(BatchWord::letters)
                .sorted(Comparator.comparingInt(word -> -word.length()))
                .collect(Collectors.joining("|"));
        Pattern word = Pattern.compile(longestFirst);
        Map<String, String> lettersByTarget = landings.stream()
                .collect(Collectors.groupingBy(
                        Landing::target,
                        Collectors.mapping(each -> String.valueOf(each.op().letter()), Collectors.joining())));
        return (int) lettersByTarget.values().stream()
                .flatMap(letters -> word.matcher(letters).results())
                .count();
    }

    /** Hacks that meet raised security where no word of the batch lets them. */
    private static int desyncs(List<Landing> landings, Batch batch, World before) {
        SecurityWatch watch = new SecurityWatch(before);
        Map<String, String> begun = new HashMap<>();
        int desyncs = 0;
        for (Landing landing : landings) {
            boolean calm = watch.excess(landing.target()) <= SECURITY_TOLERANCE;
            String letters = (calm ? "" : begun.getOrDefault(landing.target(), ""))
                    + landing.op().letter();
            if (landing.op() == Op.HACK
                    && !calm
                    && batch.words().stream().noneMatch(word -> word.letters().startsWith(letters))) {
                desyncs++;
            }
            begun.put(landing.target(), letters);
            watch.note(landing);
        }
        return desyncs;
    }
}
