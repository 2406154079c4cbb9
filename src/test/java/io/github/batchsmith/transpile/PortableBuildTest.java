package io.github.batchsmith.transpile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PortableBuildTest {
    @Test
    void theLibraryTellsNothingOfTheMachineThatBuiltIt() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(PortableLibrary.class.getResourceAsStream(PortableLibrary.RESOURCE))) {
            String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(json).contains("firstLandingMillis").doesNotContain("src/main/java", ".java\"");
        }
    }
}
