package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptimalScheduleTest {
    @TempDir
    private Path folder;

    private String definition = "";

    @BeforeEach
    void writeDefinition() throws IOException {
        Path file = folder.resolve("open.json");
        Files.writeString(file, """
                {"name": "open", "schedule": {"kind": "optimal"}, "batch": "optimal",
                 "targets": {"kind": "only", "hostname": "n00dles"}}
                """);
        definition = file.toString();
    }

    @Test
    void isChosenByTheControllerAsByTheSimulator() {
        assertThat(CommandRun.of("check", definition).out()).contains("sound");

        CommandRun run = CommandRun.of("verify", definition, "--world", "early", "--for", "4m");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("agrees", "open plays jit: the first hour promises jit $", "shotgun $");
        assertThat(CommandRun.of("simulate", definition, "--world", "early", "--for", "4m")
                        .out())
                .contains("open plays jit: the first hour promises jit $");
    }

    @Test
    void isLeftToTheGameWithoutAWorld() {
        CommandRun run = CommandRun.of("generate", definition, "--out", out());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("out/open"))
                .isDirectoryContaining("glob:**/{jit,shotgun,controller}.js")
                .isDirectoryContaining("glob:**/signalled");
        assertThat(CommandRun.of("ram", out()).out()).contains("open/controller.js", "6.50 GB");
    }

    @Test
    void isSettledForAWorldThatIsNamed() {
        CommandRun run = CommandRun.of("generate", definition, "--world", "early", "--out", out());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("out/open/controller.js"))
                .content()
                .contains("// open: HGW or HWGW or HGHGW batches");
        assertThat(folder.resolve("out/open/jit.js")).doesNotExist();
    }

    private String out() {
        return folder.resolve("out").toString();
    }
}
