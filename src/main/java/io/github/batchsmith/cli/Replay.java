package io.github.batchsmith.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The command line that repeats one run of a hunt. */
final class Replay {
    private static final Set<String> REPLACED = Set.of("--seed", "--chaos", "--until-broken");
    private static final Pattern PLAIN = Pattern.compile("[\\w./:=@%+,-]+");

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
        return "batchsmith " + kept.stream().map(Replay::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
