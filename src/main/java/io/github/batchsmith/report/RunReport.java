package io.github.batchsmith.report;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.testbed.RunResult;
import io.github.batchsmith.testbed.state.Journal.ErrorDialog;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of a run in the mock game, and what the scripts told.
 *
 * @param main path of the script that was started
 * @param world name or file of the world
 * @param elapsedMillis game time in ms that passed
 * @param money dollars that the player has at the end
 * @param hackMoney dollars that hacks took
 * @param exp hacking experience at the end
 * @param level hacking level at the end
 * @param peakProcesses most scripts alive at once
 * @param startedProcesses scripts that were started
 * @param aliveProcesses scripts that still ran at the end
 * @param terminal the terminal's last lines
 * @param errors error windows that the game would have shown
 * @param notModelled calls of functions that the mock game lacks, by name
 * @param stopped why the run was ended before its time; empty if it was not
 */
public record RunReport(
        String main,
        String world,
        long seed,
        double elapsedMillis,
        double money,
        double hackMoney,
        double exp,
        int level,
        long hacks,
        long grows,
        long weakens,
        int peakProcesses,
        int startedProcesses,
        int aliveProcesses,
        double ramUsedGb,
        List<String> terminal,
        List<ErrorDialog> errors,
        Map<String, Integer> notModelled,
        String stopped) {
    public RunReport {
        terminal = List.copyOf(terminal);
        errors = List.copyOf(errors);
        notModelled = Collections.unmodifiableSortedMap(new TreeMap<>(notModelled));
    }

    /** The figures of a result. */
    public static RunReport of(String main, String world, long seed, RunResult result) {
        return new RunReport(
                main,
                world,
                seed,
                result.elapsedMillis(),
                result.world().player().money(),
                result.landings().stream()
                        .filter(each -> each.op() == Op.HACK)
                        .mapToDouble(Landing::result)
                        .sum(),
                result.world().player().exp().hacking(),
                result.world().player().skills().hacking(),
                count(result, Op.HACK),
                count(result, Op.GROW),
                count(result, Op.WEAKEN),
                result.peakProcesses(),
                result.startedProcesses(),
                result.aliveProcesses(),
                result.ramUsedGb(),
                result.terminal(),
                result.errors(),
                result.notModelled(),
                result.stopReason());
    }

    private static long count(RunResult result, Op op) {
        return result.landings().stream().filter(each -> each.op() == op).count();
    }

    /** What the terminal showed, then the figures, each line ended with a newline. */
    public String text() {
        StringBuilder text = new StringBuilder();
        terminal.forEach(line -> text.append(line).append('\n'));
        return text.append(terminal.isEmpty() ? "" : "\n")
                .append(main + " in " + world + " for " + Units.duration(Duration.ofMillis((long) elapsedMillis))
                        + ", seed " + seed + "\n")
                .append(line("money", Units.money(money) + ", of which hacks took " + Units.money(hackMoney)))
                .append(line("level", level + " with " + Units.count(Math.round(exp)) + " exp"))
                .append(line(
                        "landings",
                        Units.count(hacks) + " hack, " + Units.count(grows) + " grow, " + Units.count(weakens)
                                + " weaken"))
                .append(line(
                        "scripts",
                        Units.count(startedProcesses) + " started, at most " + Units.count(peakProcesses) + " at once, "
                                + Units.count(aliveProcesses) + " at the end with " + Units.ram(ramUsedGb)))
                .toString();
    }

    private static String line(String name, String value) {
        return String.format(Locale.ROOT, "  %-8s %s", name, value) + "\n";
    }
}
