package io.github.batchsmith.pipeline;

import io.github.batchsmith.report.TextTable;
import io.github.batchsmith.report.Units;
import io.github.batchsmith.sim.ControllerResult;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/** Controllers that were verified in one world as a table, a row for each and one for all of them. */
public final class TogetherText {
    private TogetherText() {}

    /** The table, each line ended with a newline. */
    public static String of(TogetherVerification verified) {
        TextTable table = TextTable.of(
                TextTable.left("controller"),
                TextTable.left("target"),
                TextTable.right("RAM"),
                TextTable.right("predicted"),
                TextTable.right("shown"),
                TextTable.right("landings"),
                TextTable.left("verdict"));
        List<ControllerResult> controllers = verified.predicted().controllers();
        for (int i = 0; i < controllers.size(); i++) {
            ControllerResult each = controllers.get(i);
            table.row(
                    each.batcher(),
                    each.target(),
                    Units.ram(verified.generated().get(i).controllerRamGb()),
                    Units.money(each.moneyMade()),
                    money(verified.shownMoney(i)),
                    Units.count(Collections.frequency(verified.owners(), i)),
                    each.ended());
        }
        table.row(
                "together",
                "",
                "",
                Units.money(verified.predicted().whole().moneyMade()),
                Units.money(verified.shown().moneyMade()),
                Units.count(verified.shown().landings().size()),
                verdict(verified));
        return table.text();
    }

    private static String money(OptionalDouble dollars) {
        return dollars.isPresent() ? Units.money(dollars.getAsDouble()) : "-";
    }

    private static String verdict(TogetherVerification verified) {
        if (!verified.isKept()) {
            return "DIFFERS: " + verified.broken().get(0).code();
        }
        return verified.shown().landings().isEmpty() ? "nothing landed" : "agrees";
    }
}
