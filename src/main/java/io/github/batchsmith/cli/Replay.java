package io.github.batchsmith.cli;

import io.github.batchsmith.pipeline.ShellWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The command line that repeats one run of a hunt. */
final class Replay {
    private static final Set<String> REPLACED = Set.of("--seed", "--chaos", "--until-broken");

    private Replay() {}

    /** The words of a command with another seed and other faults. */
    static String of(List<String> words, long seed, String chaos) {
        List<String> kept = new ArrayList<>();
        int positional = words.contains("--") ? words.indexOf("--") : words.size();
        for (int i = 0; i < positional; i++) {
            String name = words.get(i).replaceFirst("=.*", "");
            if (!REPLACED.contains(name)) {
                kept.add(words.get(i));
            } else if (!words.get(i).contains("=")) {
                i++;
            }
        }
        kept.addAll(List.of("--seed", String.valueOf(seed), "--chaos", chaos));
        kept.addAll(words.subList(positional, words.size()));
        return "batchsmith " + ShellWords.joined(kept);
    }
}
