package io.github.batchsmith.output;

import static io.github.batchsmith.output.OutputFolders.bundle;
import static io.github.batchsmith.output.OutputFolders.contents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleWriterTest {
    private static final ScriptBundle FIRST = bundle("a.js", "one", "lib/b.js", "two");

    @TempDir
    private Path temp;

    @Test
    void writesEveryFileAndNothingElseThatShows() throws IOException {
        Path folder = temp.resolve("new/out");

        WrittenFiles result = BundleWriter.write(folder, FIRST);

        assertThat(result.written()).containsExactly(folder.resolve("a.js"), folder.resolve("lib/b.js"));
        assertThat(contents(folder)).containsExactlyInAnyOrderEntriesOf(FIRST.files());
    }

    @Test
    void leavesUpToDateFilesAlone() throws IOException {
        BundleWriter.write(temp, FIRST);
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(temp.resolve("a.js"), longAgo);

        WrittenFiles result = BundleWriter.write(temp, bundle("a.js", "one", "lib/b.js", "changed"));

        assertThat(result.unchanged()).containsExactly(temp.resolve("a.js"));
        assertThat(result.written()).containsExactly(temp.resolve("lib/b.js"));
        assertThat(Files.getLastModifiedTime(temp.resolve("a.js"))).isEqualTo(longAgo);
        assertThat(contents(temp)).containsEntry("lib/b.js", "changed");
    }

    @Test
    void removesFilesOfAnEarlierRunThatTheBundleNoLongerHas() throws IOException {
        BundleWriter.write(temp, FIRST);

        WrittenFiles result = BundleWriter.write(temp, bundle("a.js", "one"));

        assertThat(result.removed()).containsExactly(temp.resolve("lib/b.js"));
        assertThat(contents(temp)).containsOnlyKeys("a.js");
    }

    @Test
    void keepsFilesThatThePlayerWroteOrEdited() throws IOException {
        BundleWriter.write(temp, FIRST);
        Files.writeString(temp.resolve("mine.js"), "mine");
        Files.writeString(temp.resolve("lib/b.js"), "edited");

        WrittenFiles result = BundleWriter.write(temp, bundle("a.js", "one"));

        assertThat(result.removed()).isEmpty();
        assertThat(contents(temp)).containsOnlyKeys("a.js", "lib/b.js", "mine.js");
    }

    @Test
    void removesNothingOutsideTheFolderWhateverItsManifestSays() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside.js"), "two");
        Path folder = temp.resolve("out");
        BundleWriter.write(folder, FIRST);
        Path manifest = folder.resolve(Manifest.FILE_NAME);
        Files.writeString(manifest, Files.readString(manifest).replace("lib/b.js", "../outside.js"));

        BundleWriter.write(folder, bundle("a.js", "one"));

        assertThat(outside).hasContent("two");
    }

    @Test
    void writesSeveralBundlesEachIntoItsFolder() throws IOException {
        BundleWriter.writeAll(temp, Map.of("x", FIRST, "y", bundle("a.js", "other")));

        assertThat(contents(temp))
                .containsOnly(Map.entry("x/a.js", "one"), Map.entry("x/lib/b.js", "two"), Map.entry("y/a.js", "other"));
    }

    @Test
    void keepsTheOutputOfOtherBundlesBeside() throws IOException {
        BundleWriter.writeAll(temp, Map.of("x", FIRST));

        BundleWriter.writeAll(temp, Map.of("y", FIRST));

        assertThat(contents(temp)).containsOnlyKeys("x/a.js", "x/lib/b.js", "y/a.js", "y/lib/b.js");
    }

    @Test
    void namesEveryPathThatIsTakenAndTouchesNothing() throws IOException {
        BundleWriter.write(temp.resolve("x"), bundle("a.js", "old", "stale.js", "old"));
        Files.createDirectories(temp.resolve("y/a.js"));
        Files.writeString(temp.resolve("y/lib"), "a file");
        Map<String, String> before = contents(temp);

        assertThatThrownBy(() -> BundleWriter.writeAll(temp, Map.of("x", FIRST, "y", FIRST)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.findings())
                                .extracting(Finding::path)
                                .containsExactlyInAnyOrder(
                                        temp.resolve("y/a.js").toString(),
                                        temp.resolve("y/lib").toString()));
        assertThat(contents(temp)).isEqualTo(before);
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(temp.resolve("out"), "text");

        assertThatThrownBy(() -> BundleWriter.write(file, FIRST))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("is a file");
        assertThat(file).hasContent("text");
    }

    @Test
    void refusesNamesThatTheGameCannotHold() {
        for (String name : List.of("../a.js", "/a.js", "a b.js", "noextension", "lib//a.js", "a\\b.js", ".js")) {
            assertThatThrownBy(() -> BundleWriter.write(temp, bundle(name, "text")))
                    .as(name)
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("\"" + name + "\"");
        }
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void keepsWhatThePlayerHasInABundlesFolder() throws IOException {
        BundleWriter.writeAll(temp, Map.of("x", FIRST));
        Path folder = temp.resolve("x");
        Path mine = Files.writeString(folder.resolve("mine.js"), "mine");
        Files.setLastModifiedTime(mine, FileTime.fromMillis(0));
        Files.createDirectories(folder.resolve("notes/empty"));
        Files.writeString(folder.resolve("notes/todo.txt"), "todo");
        Files.createSymbolicLink(folder.resolve("link.js"), Path.of("mine.js"));
        Object identity = Files.readAttributes(mine, BasicFileAttributes.class).fileKey();

        BundleWriter.writeAll(temp, Map.of("x", bundle("a.js", "new", "lib/b.js", "new")));

        assertThat(contents(folder))
                .containsOnly(
                        Map.entry("a.js", "new"),
                        Map.entry("lib/b.js", "new"),
                        Map.entry("link.js", "mine"),
                        Map.entry("mine.js", "mine"),
                        Map.entry("notes/todo.txt", "todo"));
        assertThat(folder.resolve("notes/empty")).isEmptyDirectory();
        assertThat(Files.readSymbolicLink(folder.resolve("link.js"))).isEqualTo(Path.of("mine.js"));
        assertThat(Files.getLastModifiedTime(mine)).isEqualTo(FileTime.fromMillis(0));
        assertThat(Files.readAttributes(mine, BasicFileAttributes.class).fileKey())
                .isEqualTo(identity);
        assertThat(temp.resolve(Staging.NAME)).doesNotExist();
    }

    @Test
    void writesThroughLinksToFoldersThatLieElsewhere() throws IOException {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Path lib = Files.createDirectories(temp.resolve("libs"));
        Path root = Files.createDirectory(temp.resolve("out"));
        Files.createSymbolicLink(root.resolve("x"), elsewhere);
        Files.createDirectory(root.resolve("y"));
        Files.createSymbolicLink(root.resolve("y/lib"), lib);

        BundleWriter.writeAll(root, Map.of("x", FIRST, "y", FIRST));
        BundleWriter.writeAll(root, Map.of("x", bundle("a.js", "1", "lib/b.js", "2"), "y", FIRST));

        assertThat(contents(elsewhere)).containsOnly(Map.entry("a.js", "1"), Map.entry("lib/b.js", "2"));
        assertThat(lib.resolve("b.js")).hasContent("two");
        assertThat(root.resolve("y/lib")).isSymbolicLink();
        assertThat(root.resolve("x")).isSymbolicLink();
    }

    @Test
    void changesFileByFileWhereTheFolderCannotGiveWay() throws IOException {
        BundleWriter.writeAll(temp, Map.of("x", FIRST));
        Path blocked = temp.resolve("x");
        ScriptBundle next = bundle("a.js", "new", "c.js", "new");
        List<String> seen = new ArrayList<>();

        BundleWriter.writeAll(temp, Map.of("x", next), () -> {
            Path backup = temp.resolve(Staging.NAME).resolve("0.old");
            if (!seen.contains("blocked")
                    && Files.isDirectory(temp.resolve(Staging.NAME).resolve("0.new"))) {
                block(backup); // as a program does on Windows that works in the folder
                seen.add("blocked");
            }
        });

        assertThat(seen).containsExactly("blocked");
        assertThat(contents(blocked)).isEqualTo(next.files());
        assertThat(temp.resolve(Staging.NAME)).doesNotExist();
    }

    private static void block(Path backup) {
        try {
            Files.writeString(backup, "a file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void letsOneRunAfterTheOtherWrite() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<WrittenFiles>> runs = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String text = "run " + i;
                runs.add(threads.submit(() -> BundleWriter.write(temp, bundle("a.js", text, "b.js", text))));
            }
            for (Future<WrittenFiles> run : runs) {
                assertThat(run.get().written()).isNotEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(contents(temp)).containsOnlyKeys("a.js", "b.js");
        assertThat(temp.resolve("a.js")).hasSameTextualContentAs(temp.resolve("b.js"));
    }
}
