package io.github.batchsmith.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant by one that is not known. */
public final class DidYouMean {
    private static final int LISTED_AT_MOST = 12;

    private DidYouMean() {}

    /** What to do about the unknown name: the close one, or else the known ones in order, as many as are readable. */
    public static String hint(String given, Collection<String> known) {
        return closest(given, known)
                .map(name -> "did you mean \"" + name + "\"?")
                .orElseGet(() -> "use one of " + listed(known));
    }

    /** The known name that differs in the fewest letters, at most a third of them; upper and lower case are alike. */
    public static Optional<String> closest(String given, Collection<String> known) {
        String lowerCase = given.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> distance(lowerCase, name.toLowerCase(Locale.ROOT))
                        <= Math.max(given.length(), name.length()) / 3)
                .min(Comparator.<String>comparingInt(name -> distance(lowerCase, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String listed(Collection<String> known) {
        List<String> shown = known.stream().limit(LISTED_AT_MOST).toList();
        int left = known.size() - shown.size();
        return String.join(", ", shown) + (left > 0 ? " and " + left + " more" : "");
    }

    /** Levenshtein distance: letters to insert, remove or replace. */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, Math.min(above[column], current[column - 1]) + 1);
            }
            above = current;
        }
        return above[to.length()];
    }
}
