package io.github.batchsmith.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void leavesOldOrNewOutputToReadersWheneverItIsKilled() throws IOException {
        Path folder = temp.resolve("out");
        ScriptBundle next = bundle("a.js", "new", "lib/c.js", "new", "lib/deep/d.js", "new");
        BundleWriter.write(folder, FIRST);
        List<Path> moments = new ArrayList<>();

        BundleWriter.writeAll(folder, Map.of("", next), () -> moments.add(copy(folder, "moment" + moments.size())));

        List<Map<String, String>> read = new ArrayList<>();
        for (Path moment : moments) {
            read.add(new ScriptFolder(moment, "").read());
        }
        assertThat(read).hasSize(8).containsOnly(FIRST.files(), next.files());
        assertThat(read.get(0)).isEqualTo(FIRST.files());
        assertThat(read.get(1)).isEqualTo(next.files());
    }

    @Test
    void holdsEachBundleOldOrNewOrNotAtAllAtEveryMomentAndAllOfOneAgeOnceOneIsRead() throws IOException {
        ScriptBundle next = bundle("a.js", "new", "lib/c.js", "new", "lib/deep/d.js", "new");
        BundleWriter.writeAll(temp.resolve("out"), Map.of("x", FIRST, "v3/y", FIRST));
        Files.writeString(temp.resolve("out/x/mine.js"), "mine");
        List<Path> moments = new ArrayList<>();

        BundleWriter.writeAll(
                temp.resolve("out"),
                Map.of("x", next, "v3/y", next, "z", next),
                () -> moments.add(copy(temp.resolve("out"), "moment" + moments.size())));

        List<Map<String, String>> found = new ArrayList<>();
        for (Path moment : moments) {
            for (String bundle : List.of("x", "v3/y", "z")) {
                found.add(texts(moment.resolve(bundle)));
            }
            boolean isDecided =
                    new ScriptFolder(moment.resolve("v3/y"), "").read().equals(next.files());
            ScriptBundle ofAll = isDecided ? next : FIRST;
            assertThat(texts(moment.resolve("x"))).isEqualTo(with(ofAll));
            assertThat(texts(moment.resolve("v3/y"))).isEqualTo(ofAll.files());
            assertThat(texts(moment.resolve("z"))).isEqualTo(isDecided ? next.files() : Map.of());
        }
        assertThat(moments).hasSize(8);
        assertThat(found)
                .containsOnly(Map.of(), FIRST.files(), with(FIRST), next.files(), with(next))
                .contains(with(FIRST), with(next));
    }

    private static Map<String, String> with(ScriptBundle bundle) {
        Map<String, String> files = new TreeMap<>(bundle.files());
        files.put("mine.js", "mine");
        return files;
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        return Files.exists(folder) ? contents(folder) : Map.of();
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void killsLeaveNoMixInABundlesFolder(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        Path root = temp.resolve("out");
        int between = 0;
        for (int kill = 0; kill < 6; kill++) {
            int steps = random.nextInt(1, 40);
            killAfter(steps, kill % 2 == 0, root);

            for (String bundle : EndlessWriter.BUNDLES) {
                assertThat(texts(root.resolve(bundle)))
                        .as("bundle %s after kill %d, at step %d", bundle, kill, steps)
                        .satisfies(BundleWriterTest::isOfOneVersion);
            }
            between += Files.exists(root.resolve(Staging.NAME).resolve("redo")) ? 1 : 0;
        }
        assertThat(between).isPositive();

        BundleWriter.writeAll(root, Map.of("x", FIRST));
        assertThat(contents(root.resolve("x"))).isEqualTo(FIRST.files());
        assertThat(root.resolve(Staging.NAME)).doesNotExist();
    }

    private static void killAfter(int steps, boolean atThatStep, Path root) throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        root.toString(),
                        atThatStep ? String.valueOf(steps) : "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(writer.getInputStream().readNBytes(steps)).hasSize(steps);
        writer.destroyForcibly().waitFor();
    }

    /** No file may grow beyond 64 blocks of the system's: for whoever writes that is a disk with too little room. */
    @Test
    void leavesEveryBundleAsItWasWhereThereIsNoRoomForOne() throws Exception {
        ScriptBundle before = EndlessWriter.bundle(1);
        BundleWriter.writeAll(temp, Map.of("x", before, "y", before));

        Process writer = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 64; exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeWriter.class.getName(),
                        temp.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(writer.waitFor()).as(told).isEqualTo(1);
        assertThat(told)
                .contains("error output-not-written at " + temp)
                .contains("earlier output is untouched", "that the disk has room");
        assertThat(contents(temp.resolve("x"))).isEqualTo(before.files());
        assertThat(contents(temp.resolve("y"))).isEqualTo(before.files());
        assertThat(temp.resolve("z")).doesNotExist();
        assertThat(temp.resolve(Staging.NAME)).doesNotExist();
    }

    private static void isOfOneVersion(Map<String, String> texts) {
        Set<String> versions = new TreeSet<>(texts.values());
        assertThat(versions).hasSizeLessThan(2);
        for (String version : versions) {
            assertThat(texts.keySet())
                    .isEqualTo(EndlessWriter.bundle(Integer.parseInt(version))
                            .files()
                            .keySet());
        }
    }

    @Test
    void endsWhatAKilledRunBeganBeforeItWrites() throws IOException {
        Path folder = temp.resolve("out");
        BundleWriter.write(folder, FIRST);
        List<Path> moments = new ArrayList<>();
        BundleWriter.writeAll(
                folder,
                Map.of("x", bundle("a.js", "new", "b.js", "new")),
                () -> moments.add(copy(folder, "moment" + moments.size())));

        for (Path moment : moments) {
            BundleWriter.write(moment, bundle("a.js", "last"));

            assertThat(contents(moment))
                    .as(moment.toString())
                    .containsEntry("a.js", "last")
                    .doesNotContainKey("lib/b.js");
        }
    }

    @Test
    void takesBackWhatAKilledRunWasTakingBack() throws IOException {
        BundleWriter.write(temp, FIRST);
        Path staging = Files.createDirectory(temp.resolve(Staging.NAME));
        Files.writeString(staging.resolve("undo"), "REPLACE a.js\nCREATE fresh.js\nREMOVE lib/b.js\n");
        Files.move(temp.resolve("a.js"), staging.resolve("0.old"));
        Files.writeString(temp.resolve("a.js"), "new");
        Files.writeString(temp.resolve("fresh.js"), "new");
        Files.move(temp.resolve("lib/b.js"), staging.resolve("2.old"));

        assertThat(new ScriptFolder(temp, "").read()).isEqualTo(FIRST.files());
    }

    @Test
    void refusesAJournalThatLeadsOutOfTheFolder() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside.js"), "mine");
        Path folder = Files.createDirectory(temp.resolve("out"));
        Path staging = Files.createDirectory(folder.resolve(Staging.NAME));
        Files.writeString(staging.resolve("redo"), "REPLACE ../outside.js\n");
        Files.writeString(staging.resolve("0.new"), "theirs");

        assertThatThrownBy(() -> BundleWriter.write(folder, FIRST))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("REPLACE ../outside.js");
        assertThat(outside).hasContent("mine");
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

    private Path copy(Path folder, String name) {
        Path copy = temp.resolve(name);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(folder.relativize(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static ScriptBundle bundle(String... pathsAndTexts) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return new ScriptBundle(pathsAndTexts[0], files);
    }

    /** Every file below a folder but the manifests. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (!file.endsWith(Manifest.FILE_NAME)) {
                    contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return contents;
    }
}
