package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.Saves;
import io.github.batchsmith.game.WorldFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorldCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void listsWorldsThatComeWithTheProgram() {
        CommandRun run = CommandRun.of("world", "list");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains(WorldFiles.builtInNames());
    }

    @Test
    void showsPlayerAndServers() {
        assertThat(CommandRun.of("world", "show", "early").out())
                .contains("hacking level 8", "70, 7 rooted with 148.00GB", "n00dles");
    }

    @Test
    void showsWorldAsWorldFile() throws IOException {
        Path file = folder.resolve("copy.json");

        Files.writeString(file, CommandRun.of("world", "show", "mid", "--json").out());

        assertThat(WorldFiles.read(file)).isEqualTo(WorldFiles.builtIn("mid"));
    }

    @Test
    void suggestsWorldThatWasMeant() {
        CommandRun run = CommandRun.of("world", "show", "earli");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("\"earli\"", "did you mean \"early\"?");
    }

    @Test
    void importsASaveThatIsThenAWorld() throws IOException {
        Path save = Files.writeString(folder.resolve("save.json"), Saves.of(WorldFiles.builtIn("mid"), 41));
        Path world = folder.resolve("world.json");

        CommandRun run = CommandRun.of("world", "import", save.toString(), "--out", world.toString());

        assertThat(run.out()).contains("hacking level 250", "wrote " + world);
        assertThat(CommandRun.of("simulate", "single", "--world", world.toString(), "--for", "5m")
                        .out())
                .contains("single in " + world);
        assertThat(CommandRun.of("world", "import", save.toString()).out()).isEqualTo(Files.readString(world));
    }

    @Test
    void tellsWhatIsNoSave() throws IOException {
        Path save = Files.writeString(folder.resolve("notes.txt"), "my notes!");

        CommandRun run = CommandRun.of("world", "import", save.toString());

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("no save of the game", "Export Game");
    }

    @Test
    void asksWhatToDo() {
        CommandRun run = CommandRun.of("world");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("list", "show");
    }
}
