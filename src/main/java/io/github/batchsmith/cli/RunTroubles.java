package io.github.batchsmith.cli;

import io.github.batchsmith.report.RunReport;
import io.github.batchsmith.testbed.state.Journal.ErrorDialog;

/** What went wrong in a run, as lines on standard error: errors of scripts, what the mock game lacks, and what stopped it. */
final class RunTroubles {
    private RunTroubles() {}

    /** Tells them. */
    static void tell(RunReport report, Console console) {
        report.errors()
                .forEach(each ->
                        console.error(origin(each) + "at " + Math.round(each.atMillis()) + " ms: " + each.message()));
        report.notModelled()
                .forEach((name, calls) ->
                        console.error(name + " is not modelled; it was called " + Words.count(calls, "time")));
        if (!report.stopped().isEmpty()) {
            console.error(report.stopped());
        }
    }

    /** The script that an error is of; none is known for what timers and forgotten promises throw. */
    private static String origin(ErrorDialog error) {
        return error.pid() == 0
                ? ""
                : "script " + error.script() + " on " + error.host() + " with PID " + error.pid() + " ";
    }
}
