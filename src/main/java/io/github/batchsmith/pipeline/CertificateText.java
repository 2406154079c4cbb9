package io.github.batchsmith.pipeline;

import io.github.batchsmith.certify.Certificate;
import io.github.batchsmith.certify.Counterexample;
import io.github.batchsmith.certify.Counterexample.Step;
import io.github.batchsmith.certify.LevelUpExample;
import io.github.batchsmith.report.TextTable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a batcher is sure to bear, in words. */
public final class CertificateText {
    private CertificateText() {}

    /** The words, each line ended with a newline. */
    public static String of(Certified certified) {
        Certificate certificate = certified.certificate();
        StringBuilder text = new StringBuilder(certified.batcher() + " is certified"
                + (certificate.target().isEmpty() ? "" : " on " + certificate.target()) + ":\n");
        guarantees(certificate)
                .forEach((what, extent) -> text.append(String.format(Locale.ROOT, "  %-10s %s\n", what, extent)));
        certificate.beyond().forEach(each -> text.append(beyond(each, certified.confirmed())));
        certificate.beyondLevelUps().forEach(each -> text.append(beyond(each, certified.confirmed())));
        return text.toString();
    }

    /** What is guaranteed, and how far, in the order of {@link #of}. */
    public static Map<String, String> guarantees(Certificate certificate) {
        Map<String, String> guarantees = new LinkedHashMap<>();
        guarantees.put("order", "operations land as planned however late timers fire, whatever the level");
        guarantees.put("launches", "at minimum security " + lateness(certificate));
        guarantees.put(
                "level-ups",
                (certificate.levelUps() == Certificate.ANY
                                ? "any number while a batch is in the air leaves"
                                : certificate.levelUps() + " while a batch is in the air leave")
                        + " the target 95 % of its money at least, bad luck of hacks aside");
        return guarantees;
    }

    private static String lateness(Certificate certificate) {
        return certificate.streams().stream()
                .findFirst()
                .map(least -> String.format(
                        Locale.ROOT,
                        "while timers fire at most %s late%s%s",
                        millis(least.lagMillis()),
                        certificate.target().isEmpty()
                                ? " (" + least.target() + ", a batch every " + millis(least.periodMillis()) + ")"
                                : "",
                        certificate.beyond().isEmpty() ? ", or later: no way to break it is known" : ""))
                .orElse("however late timers fire");
    }

    private static String beyond(Counterexample beyond, boolean confirmed) {
        return "  " + millis(beyond.lagMillis()) + " is too late"
                + (confirmed ? ", and breaks it in the mock game, too" : "; the mock game does not show it")
                + replay(beyond.duration(), beyond.seed(), beyond.chaos()) + table(beyond.timeline());
    }

    private static String beyond(LevelUpExample beyond, boolean confirmed) {
        return String.format(
                        Locale.ROOT,
                        "  %d level-ups at once leave %.2f %%%s",
                        beyond.levelUps(),
                        100 * beyond.share(),
                        confirmed ? ", in the mock game, too" : "; the mock game does not show it")
                + replay(beyond.duration(), beyond.seed(), beyond.chaos())
                + table(beyond.timeline());
    }

    private static String replay(Duration duration, long seed, String chaos) {
        return ": --for " + duration.toMillis() + "ms --seed " + seed + " --chaos " + chaos + "\n";
    }

    private static String table(List<Step> timeline) {
        TextTable table = TextTable.of(TextTable.left(" "), TextTable.right("at ms"), TextTable.left("what happens"));
        timeline.forEach(each -> table.row("", String.format(Locale.ROOT, "%.0f", each.atMillis()), each.text()));
        return table.text();
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, "%.0f ms", millis);
    }
}
