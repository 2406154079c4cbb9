package io.github.batchsmith.certify;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.sim.Beginning;
import io.github.batchsmith.sim.Launch;
import io.github.batchsmith.sim.SimulationListener;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Notes from a simulation in which nothing goes wrong how batches are laid out in time. */
final class LayoutLog implements SimulationListener {
    private static final int BATCHES = 2;

    private final int longestWord;
    private final List<Beginning> begun = new ArrayList<>();
    private int landed;
    private int hacksInTheAir;
    private int mostHacksInTheAir;
    private double largestShare;
    private double lastEndMillis;
    private double fullMillis;
    private double emptyMillis;

    /** An empty log for batches of at most so many operations. */
    LayoutLog(int longestWord) {
        this.longestWord = longestWord;
    }

    @Override
    public void begun(Beginning beginning) {
        if (!beginning.earning()) {
            return;
        }
        if (landed < BATCHES * longestWord) {
            begun.add(beginning);
        }
        lastEndMillis = Math.max(lastEndMillis, beginning.endMillis());
        if (beginning.op() == Op.HACK) {
            hacksInTheAir++;
            if (hacksInTheAir > mostHacksInTheAir) {
                mostHacksInTheAir = hacksInTheAir;
                fullMillis = beginning.atMillis();
            }
        }
        if (beginning.atMillis() == fullMillis) {
            emptyMillis = lastEndMillis;
        }
    }

    @Override
    public void landed(Landing landing, Launch launch) {
        landed += begun.isEmpty() ? 0 : 1;
        if (landing.op() == Op.HACK) {
            hacksInTheAir--;
            double before = landing.moneyAfter() + landing.result();
            largestShare = Math.max(largestShare, before > 0 ? landing.result() / before : 0);
        }
    }

    boolean isEmpty() {
        return begun.isEmpty();
    }

    int mostHacksInTheAir() {
        return mostHacksInTheAir;
    }

    /** When so many hacks were in the air for the first time. */
    double fullMillis() {
        return fullMillis;
    }

    /** When all that was in the air then was to have landed. */
    double emptyMillis() {
        return emptyMillis;
    }

    /** The largest part of a target's money that a hack took. */
    double largestShare() {
        return largestShare;
    }

    /** The layout of a stream, if its first batches are whole and made by one of these words. */
    Optional<StreamLayout> stream(List<List<Op>> words) {
        List<Beginning> byEnd = begun.stream()
                .sorted(Comparator.comparingDouble(Beginning::endMillis))
                .toList();
        return words.stream()
                .filter(word -> startsWithTwo(word, byEnd))
                .findFirst()
                .map(word -> new StreamLayout(
                        begun.get(0).atMillis(),
                        byEnd.get(0).endMillis(),
                        byEnd.get(word.size()).endMillis() - byEnd.get(0).endMillis()));
    }

    private static boolean startsWithTwo(List<Op> word, List<Beginning> byEnd) {
        if (byEnd.size() < 2 * word.size()) {
            return false;
        }
        for (int i = 0; i < 2 * word.size(); i++) {
            if (byEnd.get(i).op() != word.get(i % word.size())) {
                return false;
            }
        }
        return true;
    }
}
