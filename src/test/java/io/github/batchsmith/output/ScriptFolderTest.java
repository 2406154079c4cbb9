package io.github.batchsmith.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptFolderTest {
    @TempDir
    private Path temp;

    @Test
    void readsScriptsAndTextsAtAnyDepthInPathOrder() throws IOException {
        put("z.js", "z");
        put("a/b/c.ts", "c");
        for (String extension : new String[] {"jsx", "tsx", "script", "txt", "json"}) {
            put("f." + extension, extension);
        }
        put("readme.md", "no script");
        put(".git/hook.js", "hidden");
        put(".batchsmith-1/0.new.js", "hidden");

        assertThat(new ScriptFolder(temp, "").read())
                .containsExactly(
                        java.util.Map.entry("a/b/c.ts", "c"),
                        java.util.Map.entry("f.json", "json"),
                        java.util.Map.entry("f.jsx", "jsx"),
                        java.util.Map.entry("f.script", "script"),
                        java.util.Map.entry("f.tsx", "tsx"),
                        java.util.Map.entry("f.txt", "txt"),
                        java.util.Map.entry("z.js", "z"));
    }

    @ParameterizedTest
    @CsvSource({"scripts, ''", "scripts=, ''", "scripts=lib, lib", "scripts=/lib/sub/, lib/sub", "scripts=/, ''"})
    void takesTheFolderInTheGameFromTheOption(String option, String prefix) {
        assertThat(ScriptFolder.parse(option)).isEqualTo(new ScriptFolder(Path.of("scripts"), prefix));
    }

    @Test
    void takesAnEqualsSignInTheNameOfAFolderForPartOfIt() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("a=b"));

        assertThat(ScriptFolder.parse(folder.toString())).isEqualTo(new ScriptFolder(folder, ""));
        assertThat(ScriptFolder.parse(folder + "=lib")).isEqualTo(new ScriptFolder(folder, "lib"));
    }

    @Test
    void laysFilesUnderThePrefix() throws IOException {
        put("sub/a.js", "text");

        assertThat(new ScriptFolder(temp, "lib/x").read()).containsOnlyKeys("lib/x/sub/a.js");
    }

    @Test
    void keepsTextsAsTheyAre() throws IOException {
        put("a.js", "ümlaut\r\n");

        assertThat(new ScriptFolder(temp, "").read()).containsEntry("a.js", "ümlaut\r\n");
    }

    @Test
    void saysThatAFolderIsMissingOrNone() throws IOException {
        Path file = put("a.js", "text");
        Path missing = temp.resolve("missing");

        for (Path path : new Path[] {file, missing}) {
            assertThatThrownBy(() -> new ScriptFolder(path, "").read())
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining(path.toString())
                    .hasMessageContaining("it is no folder");
        }
    }

    @Test
    void saysWhichFileIsNoText() throws IOException {
        Path file = Files.write(temp.resolve("binary.txt"), new byte[] {(byte) 0xC3, 0x28});

        assertThatThrownBy(() -> new ScriptFolder(temp, "").read())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("no UTF-8 text");
    }

    @Test
    void namesEveryFileThatTheGameCannotHold() throws IOException {
        Path first = put("my script.js", "text");
        Path second = put("what?.txt", "text");

        assertThatThrownBy(() -> new ScriptFolder(temp, "lib").read())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.findings())
                                .extracting(Finding::path)
                                .containsExactly(first.toString(), second.toString()));
    }

    private Path put(String path, String text) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
