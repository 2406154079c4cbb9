package io.github.batchsmith.testbed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares recorded texts: words and whole numbers exactly, other numbers as closely as browsers agree. */
final class Transcripts {
    private static final double TOLERANCE = 1e-12;
    private static final Pattern FRACTION = Pattern.compile("-?\\d+\\.\\d+(?:e[+-]?\\d+)?");

    private Transcripts() {}

    /** The first line that differs, with both versions of it. */
    static Optional<String> difference(String actual, String expected) {
        List<String> actualLines = actual.lines().toList();
        List<String> expectedLines = expected.lines().toList();
        for (int i = 0; i < Math.max(actualLines.size(), expectedLines.size()); i++) {
            String a = i < actualLines.size() ? actualLines.get(i) : "(no such line)";
            String e = i < expectedLines.size() ? expectedLines.get(i) : "(no such line)";
            if (!agree(a, e)) {
                return Optional.of("line " + (i + 1) + "\nis       " + a + "\nrecorded " + e);
            }
        }
        return Optional.empty();
    }

    private static boolean agree(String actual, String expected) {
        if (actual.equals(expected)) {
            return true;
        }
        List<Double> actualNumbers = numbers(actual);
        List<Double> expectedNumbers = numbers(expected);
        if (actualNumbers.size() != expectedNumbers.size() || !words(actual).equals(words(expected))) {
            return false;
        }
        for (int i = 0; i < actualNumbers.size(); i++) {
            double recorded = expectedNumbers.get(i);
            if (Math.abs(actualNumbers.get(i) - recorded) > TOLERANCE * Math.abs(recorded)) {
                return false;
            }
        }
        return true;
    }

    private static String words(String line) {
        return FRACTION.matcher(line).replaceAll("#");
    }

    private static List<Double> numbers(String line) {
        List<Double> numbers = new ArrayList<>();
        Matcher matcher = FRACTION.matcher(line);
        while (matcher.find()) {
            numbers.add(Double.valueOf(matcher.group()));
        }
        return numbers;
    }
}
