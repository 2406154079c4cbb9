package io.github.batchsmith.pipeline;

import io.github.batchsmith.game.Op;
import io.github.batchsmith.report.TextTable;
import io.github.batchsmith.report.Units;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Verifications as a table, a row for each batcher. */
public final class VerificationText {
    private VerificationText() {}

    /** The table, each line ended with a newline. */
    public static String of(List<Verification> verifications) {
        return of(verifications, 0);
    }

    /** The same where each is asked for so many dollars a second at least. */
    public static String of(List<Verification> verifications, double leastPerSecond) {
        TextTable table = TextTable.of(
                TextTable.left("batcher"),
                TextTable.right("controller"),
                TextTable.right("workers"),
                TextTable.right("predicted"),
                TextTable.right("shown"),
                TextTable.right("ceiling"),
                TextTable.right("batches"),
                TextTable.right("desyncs"),
                TextTable.left("verdict"));
        verifications.forEach(each -> table.row(cells(each, leastPerSecond)));
        return table.text();
    }

    private static String[] cells(Verification verification, double leastPerSecond) {
        Generated generated = verification.generated();
        return new String[] {
            generated.name(),
            Units.ram(generated.controllerRamGb()),
            workers(generated),
            Units.moneyRate(verification.predicted().moneyPerSecond()),
            Units.moneyRate(verification.shown().moneyPerSecond()),
            Units.moneyRate(verification.predicted().ceilingPerSecond()),
            Units.count(verification.shown().batches()),
            Units.count(verification.shown().desyncs()),
            verdict(verification) + (verification.shown().moneyPerSecond() < leastPerSecond ? ", earns too little" : "")
        };
    }

    /** Whether it is as predicted, in a few words. */
    static String verdict(Verification verification) {
        if (!verification.isKept()) {
            return "DIFFERS: " + verification.broken().get(0).code();
        }
        return verification.shown().landings().isEmpty() ? "nothing landed" : "agrees";
    }

    /** RAM of the workers in GB, such as {@code 1.70/1.75/1.75GB}. */
    private static String workers(Generated generated) {
        return Arrays.stream(Op.values())
                .map(op -> generated.name() + "/" + op.functionName() + ".js")
                .map(generated::ramGb)
                .sorted()
                .map(Units::ram)
                .collect(Collectors.joining("/"))
                .replace("GB/", "/");
    }
}
