package io.github.batchsmith.testbed;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.testbed.state.Limits;
import io.github.batchsmith.testbed.state.TimerMode;
import io.github.batchsmith.testbed.trace.TraceSink;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs a few lines of script in the mock game; what they print on the terminal is the outcome. */
final class Play {
    private final Map<String, String> files = new HashMap<>();
    private World world = WorldFiles.builtIn("early");
    private GameVersion version = GameVersion.V2;
    private Duration duration = Duration.ofMinutes(10);
    private long seed = 1;
    private Chaos chaos = Chaos.NONE;
    private TimerMode timers = TimerMode.EXACT;
    private Limits limits = Limits.DEFAULT;

    /** A play whose main function has that body. */
    static Play of(String body) {
        return new Play().with("main.js", "export async function main(ns) {\n" + body + "\n}");
    }

    Play with(String path, String text) {
        files.put(path, text);
        return this;
    }

    Play in(World other) {
        world = other;
        return this;
    }

    Play in(GameVersion other) {
        version = other;
        return this;
    }

    Play during(Duration other) {
        duration = other;
        return this;
    }

    Play seed(long other) {
        seed = other;
        return this;
    }

    Play within(Limits other) {
        limits = other;
        return this;
    }

    Play timers(TimerMode other) {
        timers = other;
        return this;
    }

    Play faults(String switches) {
        chaos = Chaos.parse(switches);
        return this;
    }

    RunResult run() {
        return Testbed.run(request());
    }

    RunResult run(TraceSink trace) {
        return Testbed.run(request(), RunProgress.SILENT, trace);
    }

    RunRequest request() {
        return RunRequest.of(new ScriptBundle("main.js", files), world, new CountedNames(version))
                .version(version)
                .duration(duration)
                .seed(seed)
                .limits(limits)
                .timers(timers)
                .faults(chaos.plan(seed, duration))
                .build();
    }

    /** The printed lines without the script's name before them. */
    List<String> lines() {
        return lines(run());
    }

    static List<String> lines(RunResult result) {
        return result.terminal().stream()
                .map(each -> each.replaceFirst("^[^ ]+\\.js: ", ""))
                .toList();
    }
}
