package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.testing.Aside;
import io.github.batchsmith.testing.ScriptedGame;
import io.github.batchsmith.testing.ScriptedGame.Version;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A push in a process of its own that is told to end, by the signal that shells send; Ctrl-C takes the same way. */
final class CtrlCTest {
    private static final int FILES = 5;

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger pushed = new AtomicInteger();

    /** @param file the file during whose push the signal comes: the first, the last before the controller, the controller */
    @ParameterizedTest
    @ValueSource(ints = {1, FILES - 1, FILES})
    void leavesNothingHalfPushed(int file) throws Exception {
        GameRuns runs = new GameRuns();
        try (ScriptedGame game = new ScriptedGame(Version.V3_0)) {
            game.files("home").put("single/hack.js", "of the player");
            Process process = runs.start("push", "single", "--records", folder.toString());
            BufferedReader errors = process.errorReader();
            game.ear(method -> {
                if (method.equals("pushFile") && pushed.incrementAndGet() == file) {
                    interrupt(process, errors);
                }
            });
            CompletableFuture<Void> connection = Aside.run(() -> runs.untilConnected(game));
            process.waitFor();
            connection.join();

            if (file < FILES) {
                assertThat(game.files("home")).isEqualTo(Map.of("single/hack.js", "of the player"));
            } else {
                assertThat(game.files("home")).hasSize(FILES).doesNotContainValue("of the player");
            }
        }
    }

    /** Tells the process to end, and goes on once that was heard. */
    private static void interrupt(Process process, BufferedReader errors) {
        process.toHandle().destroy(); // which leaves the streams open
        try {
            for (String line = errors.readLine();
                    line != null && !line.startsWith("stopping");
                    line = errors.readLine()) {
                assertThat(line).startsWith("waiting for the game");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
