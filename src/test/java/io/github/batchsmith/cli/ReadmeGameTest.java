package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.testing.Aside;
import io.github.batchsmith.testing.ReadmeText;
import io.github.batchsmith.testing.ScriptedGame;
import io.github.batchsmith.testing.ScriptedGame.Version;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what the README tells one to type for the running game, with a game that connects and does as version 3 does. */
class ReadmeGameTest {
    /** The commands that wait for the running game. */
    static final Set<String> COMMANDS = Set.of("push", "pull", "watch", "probe", "serve");

    private static final int ENDED_BY_SIGNAL = 128 + 15;

    @TempDir
    private Path folder = Path.of("");

    private final GameRuns runs = new GameRuns();

    @BeforeEach
    void bringWhatTheReadmeShows() throws IOException {
        Files.writeString(folder.resolve("Joes.java"), ReadmeText.block("java", "class Joes "));
    }

    static Stream<String> commands() throws IOException {
        return ReadmeText.commands().filter(each -> COMMANDS.contains(each.split(" ", 2)[0]));
    }

    @Timeout(value = 5, unit = TimeUnit.MINUTES) // a command that never says what it is waited for would hang the build
    @ParameterizedTest
    @MethodSource("commands")
    void doesWhatTheReadmeTellsOfTheRunningGame(String command) throws Exception {
        List<String> words = inFolder(command);
        try (ScriptedGame game = game()) {
            switch (words.get(0)) {
                case "push" -> push(game, words);
                case "probe" -> probe(game, words);
                case "watch", "serve" -> goesOnUntilItIsToldToEnd(game, words);
                default -> done(game, words);
            }
        }
    }

    private void push(ScriptedGame game, List<String> words) {
        if (words.contains("--undo")) {
            done(game, words.stream().filter(each -> !each.equals("--undo")).toList());
        }
        done(game, words);

        boolean stays = !words.contains("--undo") && !words.contains("--dry-run");
        assertThat(game.files("home").keySet().stream().anyMatch(each -> each.endsWith("controller.js")))
                .isEqualTo(stays);
    }

    private void probe(ScriptedGame game, List<String> words) {
        CompletableFuture<Void> player =
                Aside.run(() -> ProbePlayer.play(game, WorldFiles.builtIn("fresh"), UnaryOperator.identity()));
        done(game, words);
        player.join();
    }

    private void done(ScriptedGame game, List<String> words) {
        CommandRun run = runs.connected(game, words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
    }

    private void goesOnUntilItIsToldToEnd(ScriptedGame game, List<String> words) throws Exception {
        Process process = runs.start(words.toArray(String[]::new));
        try {
            BufferedReader out = process.inputReader();
            String line = out.readLine();
            CompletableFuture<Void> connection = Aside.run(() -> runs.untilConnected(game));
            while (line != null && !line.startsWith("joes: pushed to home")) {
                line = out.readLine();
            }
            assertThat(line).isNotNull();
            connection.join();
            process.toHandle().destroy();
            assertThat(process.waitFor()).isEqualTo(ENDED_BY_SIGNAL);
        } finally {
            process.destroyForcibly();
        }
    }

    /** A game that counts the RAM of the scripts as Batchsmith does. */
    private static ScriptedGame game() {
        ScriptedGame game = new ScriptedGame(Version.V3_0);
        for (String batcher : List.of("jit", "joes")) {
            game.ram(batcher + "/controller.js", 6.5)
                    .ram(batcher + "/hack.js", 1.7)
                    .ram(batcher + "/grow.js", 1.75)
                    .ram(batcher + "/weaken.js", 1.75);
        }
        return game;
    }

    /** The command's words, with files and records in the test's own folder and a page at any port that is free. */
    private List<String> inFolder(String command) {
        List<String> words = new ArrayList<>(List.of(command.replaceAll("(?<= )([A-Z]\\w+\\.java)", folder + "/$1")
                .replaceAll("(?<=--out )(\\S+)", folder + "/$1")
                .split(" ")));
        if (!words.get(0).equals("pull")) {
            words.addAll(List.of("--records", folder.toString()));
        }
        if (words.get(0).equals("serve")) {
            words.addAll(List.of("--page-port", "0"));
        }
        return words;
    }
}
