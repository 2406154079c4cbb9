package io.github.batchsmith.deliver;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.remote.FileChange;
import io.github.batchsmith.remote.PushPlan;
import io.github.batchsmith.remote.PushReport;
import io.github.batchsmith.remote.RamDifference;
import io.github.batchsmith.remote.Shipment;
import io.github.batchsmith.report.Units;
import java.util.ArrayList;
import java.util.List;

/** What pushes changed, in lines for a person. */
public final class PushLines {
    private PushLines() {}

    /** A line for each file, and one for each bundle. */
    public static String of(List<PushPlan> plans) {
        StringBuilder text = new StringBuilder();
        for (PushPlan plan : plans) {
            for (FileChange change : plan.changes()) {
                text.append(mark(change.kind()))
                        .append(' ')
                        .append(plan.shipment().host())
                        .append(':')
                        .append(change.path())
                        .append('\n');
            }
            text.append(plan.shipment().name())
                    .append(plan.isUpToDate() ? ": up to date\n" : ": start it with  run " + main(plan) + "\n");
        }
        return text.toString();
    }

    /** What came of a push, in one line. */
    public static String summary(PushReport report) {
        PushPlan plan = report.plan();
        Shipment shipment = plan.shipment();
        return shipment.name() + ": " + (plan.isUpToDate() ? "the game is up to date" : "pushed to " + shipment.host())
                + ", controller " + Units.ram(shipment.ramGb().getOrDefault(main(plan), 0.0));
    }

    /** What the player should know about a push: RAM that the game counts otherwise, files that it keeps. */
    public static List<Finding> warnings(PushReport report) {
        List<Finding> findings = new ArrayList<>();
        String host = report.plan().shipment().host();
        for (RamDifference each : report.ramDifferences()) {
            String counted = Double.isNaN(each.gamesGb()) ? "no RAM" : Units.ram(each.gamesGb());
            findings.add(Finding.warning(
                    "ram-differs",
                    host + ":" + each.path(),
                    "the game counts " + counted + ", Batchsmith " + Units.ram(each.oursGb()),
                    "check that --game names the version you play"));
        }
        report.kept()
                .forEach((path, reason) -> findings.add(Finding.warning(
                        "file-kept",
                        host + ":" + path,
                        "is no longer needed, but the game keeps it: " + reason,
                        "end the script; the next push removes the file")));
        return findings;
    }

    private static String main(PushPlan plan) {
        return plan.shipment().bundle().main();
    }

    private static char mark(FileChange.Kind kind) {
        return switch (kind) {
            case ADDED -> '+';
            case CHANGED -> '~';
            case REMOVED -> '-';
            case SAME -> '=';
        };
    }
}
