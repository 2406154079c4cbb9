package io.github.batchsmith.pipeline;

import io.github.batchsmith.report.Units;
import io.github.batchsmith.sim.ScheduleChoice;
import java.util.stream.Collectors;

/** Which schedule a controller has chosen, in words. */
public final class ChoiceText {
    private ChoiceText() {}

    /** A line that tells what it plays and what each schedule promised; empty where it had no choice. */
    public static String of(ScheduleChoice choice) {
        if (choice.prospects().isEmpty()) {
            return "";
        }
        return choice.spec().name() + " plays " + choice.spec().schedule().word() + ": the first hour promises "
                + choice.prospects().stream()
                        .map(each -> each.schedule() + " " + Units.moneyRate(each.moneyPerSecond()))
                        .collect(Collectors.joining(", "))
                + "\n";
    }
}
