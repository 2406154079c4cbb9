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
    void isFoundForTheWorldThatIsNamed() {
        assertThat(CommandRun.of("check", definition, "--world", "early").out()).contains("sound");

        CommandRun run = CommandRun.of("verify", definition, "--world", "early", "--for", "4m");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("open", "agrees");
    }

    @Test
    void needsAWorld() {
        CommandRun run = CommandRun.of(
                "generate", definition, "--out", folder.resolve("out").toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("schedule: is optimal", "[schedule-left-open]", "--world");
    }
}
