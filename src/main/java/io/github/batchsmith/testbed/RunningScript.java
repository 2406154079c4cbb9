package io.github.batchsmith.testbed;

import io.github.batchsmith.testbed.state.ScriptProcess;
import java.util.List;

/**
 * A script that runs in the mock game.
 *
 * @param script its path
 * @param host name of the server that it runs on
 * @param args its arguments: texts, numbers and booleans
 * @param ramGb RAM of all its threads
 */
public record RunningScript(int pid, String script, String host, List<Object> args, int threads, double ramGb) {
    static RunningScript of(ScriptProcess process) {
        return new RunningScript(
                process.pid(),
                process.path(),
                process.host().hostname(),
                process.args(),
                process.threads(),
                process.totalRamGb());
    }
}
