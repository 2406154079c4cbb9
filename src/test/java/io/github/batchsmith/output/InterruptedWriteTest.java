package io.github.batchsmith.output;

import static io.github.batchsmith.output.OutputFolders.bundle;
import static io.github.batchsmith.output.OutputFolders.contents;
import static io.github.batchsmith.output.OutputFolders.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing that ends before its time: killed, or because the disk has no more room. */
class InterruptedWriteTest {
    private static final ScriptBundle FIRST = bundle("a.js", "one", "lib/b.js", "two");

    @TempDir
    private Path temp;

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
                        .satisfies(InterruptedWriteTest::isOfOneVersion);
            }
            between += Files.exists(root.resolve(Staging.NAME).resolve("redo")) ? 1 : 0;
        }
        assertThat(between).isPositive();

        BundleWriter.writeAll(root, Map.of("x", FIRST));
        assertThat(contents(root.resolve("x"))).isEqualTo(FIRST.files());
        assertThat(root.resolve(Staging.NAME)).doesNotExist();
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

    private static Map<String, String> with(ScriptBundle bundle) {
        Map<String, String> files = new TreeMap<>(bundle.files());
        files.put("mine.js", "mine");
        return files;
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
}
