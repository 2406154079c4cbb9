package io.github.batchsmith.output;

import static io.github.batchsmith.output.OutputFolders.contents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTransactionTest {
    @TempDir
    private Path temp;

    @Test
    void takesEarlierChangesBackWhenALaterOneFails() throws IOException {
        Path kept = Files.writeString(temp.resolve("kept.js"), "old");
        Path stale = Files.writeString(temp.resolve("stale.js"), "old");
        Files.writeString(temp.resolve("taken"), "a file");

        assertThatThrownBy(() -> {
                    try (FileTransaction transaction = new FileTransaction(temp)) {
                        transaction.put(kept, bytes("new"));
                        transaction.put(temp.resolve("deep/er/fresh.js"), bytes("new"));
                        transaction.remove(stale);
                        transaction.put(temp.resolve("taken/a.js"), bytes("new"));
                        transaction.commit();
                    }
                })
                .isInstanceOf(IOException.class);

        assertThat(contents(temp))
                .containsOnly(Map.entry("kept.js", "old"), Map.entry("stale.js", "old"), Map.entry("taken", "a file"));
        assertThat(temp.resolve("deep")).doesNotExist();
    }

    @Test
    void removesTheFoldersItCreatedWhenNothingWasCommitted() throws IOException {
        try (FileTransaction transaction = new FileTransaction(temp.resolve("a/b"))) {
            transaction.put(temp.resolve("a/b/c.js"), bytes("new"));
        }

        assertThat(temp).isEmptyDirectory();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
