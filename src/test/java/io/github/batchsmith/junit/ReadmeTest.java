package io.github.batchsmith.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    @Test
    void showsATestOfAScriptThatRunsHere() throws IOException {
        String test = Files.readString(Path.of("src/test/java/io/github/batchsmith/player/LoopTest.java"));
        String script = Files.readString(Path.of("src/test/resources/scripts/loop.js"));

        assertThat(Path.of("README.md"))
                .content()
                .contains("```java\n" + test.substring(test.indexOf("import")) + "```\n")
                .contains("```js\n" + script + "```\n");
    }
}
