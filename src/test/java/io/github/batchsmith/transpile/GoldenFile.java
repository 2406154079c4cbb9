package io.github.batchsmith.transpile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with the expected text; {@code -Dgolden.write=true} rewrites it. */
final class GoldenFile {
    private GoldenFile() {}

    static void compare(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, actual);
        }
        assertThat(file).as("create it with -Dgolden.write=true").exists();
        assertThat(actual).as("%s (rewrite with -Dgolden.write=true)", file).isEqualTo(Files.readString(file));
    }
}
