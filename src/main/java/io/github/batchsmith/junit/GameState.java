package io.github.batchsmith.junit;

import io.github.batchsmith.report.Units;
import io.github.batchsmith.testbed.RunningScript;
import io.github.batchsmith.testbed.state.Journal.ErrorDialog;
import java.util.List;
import java.util.stream.Stream;

/** What a failed test tells about its game. */
final class GameState {
    /** How the text begins. */
    static final String HEADING = "the game after ";

    private static final int LINES = 10;

    private GameState() {}

    static String text(Game game) {
        StringBuilder text = new StringBuilder(HEADING)
                .append(Units.duration(game.elapsed()))
                .append(" (" + game.story().setting() + "):\n")
                .append("  money " + Units.money(game.money()) + ", level " + game.level() + "\n");
        list(text, "running", game.running().stream().map(GameState::line).toList());
        list(text, "crashes", game.crashes().stream().map(GameState::line).toList());
        list(
                text,
                "not modelled",
                game.notModelled().entrySet().stream()
                        .map(each -> each.getKey() + ", called " + each.getValue() + " times")
                        .toList());
        list(text, "terminal", game.terminal());
        return text.append("  the test: " + String.join("; ", game.story().steps()) + "\n")
                .append("  replay: " + game.story().replay(game.elapsed()))
                .toString();
    }

    private static void list(StringBuilder text, String title, List<String> lines) {
        if (lines.isEmpty()) {
            text.append("  " + title + ": nothing\n");
            return;
        }
        int left = Math.max(0, lines.size() - LINES);
        text.append("  " + title + (left == 0 ? ":\n" : ", the last " + LINES + " of " + lines.size() + ":\n"));
        lines.stream()
                .skip(left)
                .flatMap(each -> Stream.of("    " + each.strip().replace("\n", "\n    ") + "\n"))
                .forEach(text::append);
    }

    private static String line(RunningScript script) {
        StringBuilder args = new StringBuilder();
        script.args().forEach(each -> args.append(' ').append(each));
        return script.script() + args + " on " + script.host() + ", threads: " + script.threads() + ", PID "
                + script.pid();
    }

    private static String line(ErrorDialog crash) {
        return "at " + Math.round(crash.atMillis()) + " ms: " + crash.message();
    }
}
