package io.github.batchsmith.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.diagnostic.InvalidInputException;
import org.junit.jupiter.api.Test;

class TestFilesTest {
    private final TestFiles files = new TestFiles(TestFilesTest.class);

    @Test
    void findsResourcesThenTheProjectsFiles() {
        assertThat(files.path("scripts/loop.js")).endsWith("test-classes/scripts/loop.js");
        assertThat(files.path("testbed/worlds/mid.json")).isEqualTo("testbed/worlds/mid.json");
        assertThat(files.folder("scripts=lib/own")).endsWith("test-classes/scripts=lib/own");
        assertThat(files.folder("testbed=lib")).isEqualTo("testbed=lib");
    }

    @Test
    void knowsBuiltInWorldsWithAndWithoutTheirEnding() {
        assertThat(files.worldPath("mid.json")).isEqualTo("mid");
        assertThat(files.worldPath("mid")).isEqualTo("mid");
        assertThat(files.worldPath("testbed/worlds/mid.json")).isEqualTo("testbed/worlds/mid.json");
        assertThat(files.world("testbed/worlds/mid.json")).isEqualTo(files.world("mid"));
        assertThatThrownBy(() -> files.world("middle"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("middle");
    }
}
