package io.github.batchsmith.junit;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.pipeline.ShellWords;
import io.github.batchsmith.report.Units;
import io.github.batchsmith.testbed.state.TimerMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a test did with its game, in order, and the start that a command can repeat. */
final class Story {
    private final String test;
    private final String world;
    private final GameVersion version;
    private final Bitburner settings;
    private final List<String> steps = new ArrayList<>();
    private @Nullable Replay replay;
    private boolean timePassed;

    /**
     * @param test name of the class and method
     * @param world name or path of the world
     */
    Story(String test, String world, GameVersion version, Bitburner settings) {
        this.test = test;
        this.world = world;
        this.version = version;
        this.settings = settings;
    }

    void put(String what) {
        steps.add("put " + what);
    }

    /** Notes the start of a script; the first one can be repeated by a command if it begins the game on home. */
    void start(String script, String host, int threads, List<Object> args, Map<String, String> homeFiles) {
        boolean isFirst = steps.stream().noneMatch(each -> each.startsWith("start "));
        if (isFirst && !timePassed && host.equals(Game.HOME) && threads == 1) {
            replay = new Replay(test, script, args, homeFiles);
        }
        StringBuilder step = new StringBuilder("start ").append(script);
        args.forEach(each -> step.append(' ').append(each));
        if (!host.equals(Game.HOME) || threads != 1) {
            step.append(" on ").append(host).append(" with ").append(threads).append(" threads");
        }
        steps.add(step.toString());
    }

    void pass(Duration duration) {
        timePassed = true;
        steps.add("run " + Units.duration(duration));
    }

    List<String> steps() {
        return List.copyOf(steps);
    }

    /** Seed, world and version, such as {@code seed 7, world mid, game 3}. */
    String setting() {
        return "seed " + settings.seed() + ", world " + world + ", game " + version.digit();
    }

    /** The command that shows on the command line what the first script does in that time, with what it leaves out. */
    String replay(Duration elapsed) {
        if (replay == null) {
            return "none: only a test that begins with one thread on home can be replayed by a command";
        }
        String command = replay.command("--world " + ShellWords.quoted(world) + " --seed " + settings.seed()
                + " --game " + version.digit() + troubles() + " --for " + Math.max(1, elapsed.toMillis()) + "ms");
        long starts = steps.stream().filter(each -> each.startsWith("start ")).count();
        return starts == 1 ? command : command + "\n    (of the scripts started, only the first)";
    }

    private String troubles() {
        String chaos = settings.chaos().isEmpty() ? "" : " --chaos " + ShellWords.quoted(settings.chaos());
        return settings.timers() == TimerMode.EXACT ? chaos : chaos + " --timers browser";
    }
}
