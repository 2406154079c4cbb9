package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts a release, with a Java that only prints what it is given. */
final class LauncherTest {
    private static final String JVMCI = "java.base jdk.internal.vm.ci";

    @TempDir
    private Path folder;

    @Test
    void compilesHoursOfGameTimeOnJdk25() throws Exception {
        jdk("25.0.3", JVMCI);

        assertThat(start("run", "main.js", "--for", "2h", "--world", "mid")).contains("-XX:+EnableJVMCI");
        assertThat(start("presets")).contains("-XX:+EnableJVMCI");
    }

    @Test
    void interpretsWhatIsShort() throws Exception {
        jdk("25.0.3", JVMCI);

        assertThat(start("run", "main.js", "--for", "10m", "--world", "the h")).doesNotContain("-XX:+EnableJVMCI");
        assertThat(start("check", "jit")).doesNotContain("-XX:+EnableJVMCI");
    }

    @Test
    void compilesAtItsBestWhatIsSimulatedForHours() throws Exception {
        jdk("17.0.15", JVMCI);

        assertThat(start("simulate", "fleet", "--world", "late", "--for", "24h"))
                .contains("-XX:+UseSerialGC")
                .contains("-XX:Tier4CompileThreshold=40000")
                .doesNotContain("-XX:TieredStopAtLevel");
        assertThat(start("simulate", "fleet", "--world", "late", "--for=10m")).contains("-XX:TieredStopAtLevel=1");
        assertThat(start("tune", "--world", "late")).contains("-XX:TieredStopAtLevel=1");
        assertThat(start("--version")).contains("-XX:TieredStopAtLevel=1");
    }

    @Test
    void interpretsWhereTheCompilerCannotRun() throws Exception {
        jdk("25.0.3", "java.base");
        assertThat(start("presets")).doesNotContain("-XX:+EnableJVMCI");
        jdk("17.0.15", JVMCI);
        assertThat(start("presets")).doesNotContain("-XX:+EnableJVMCI").doesNotContain("unsafe");
        jdk("26", JVMCI);
        assertThat(start("presets")).doesNotContain("-XX:+EnableJVMCI");
    }

    @Test
    void usesTheClassArchiveOfACommandFromItsSecondStartOn() throws Exception {
        jdk("17.0.15", JVMCI);

        assertThat(start("check", "jit")).contains("-XX:ArchiveClassesAtExit=").endsWith("check jit");
        assertThat(start("check", "jit")).contains("-XX:SharedArchiveFile=").endsWith("check jit");
        assertThat(start("--version")).contains("-XX:ArchiveClassesAtExit=");
    }

    /** Jars of builds that can be repeated are all equally old, so Java would not find out. */
    @Test
    void makesAnotherArchiveForAnotherJarOfTheSameAge() throws Exception {
        jdk("17.0.15", JVMCI);
        Path script = Files.createDirectories(folder.resolve("app/bin")).resolve("batchsmith");
        Path jar = Files.createDirectories(folder.resolve("app/lib")).resolve("batchsmith.jar");
        Files.copy(Path.of("src/dist/bin/batchsmith"), script);
        List<String> launcher = List.of("sh", script.toString());

        for (String content : List.of("one", "two")) {
            Files.writeString(jar, content);
            Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
            assertThat(started(launcher, "check", "jit")).contains("-XX:ArchiveClassesAtExit=");
            assertThat(started(launcher, "check", "jit")).contains("-XX:SharedArchiveFile=");
        }
        try (Stream<Path> kept = Files.walk(folder.resolve("cache"))) {
            assertThat(kept.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    /** Files may not grow beyond 64 blocks of the system's: the archive would take more room than there is. */
    @Test
    void doesWithoutAnArchiveWhereThereIsNoRoomForIt() throws Exception {
        jdk("17.0.15", JVMCI);

        assertThat(startWith("ulimit -f 64; . src/dist/bin/batchsmith", "check", "jit"))
                .doesNotContain("Archive")
                .endsWith("check jit");
        try (Stream<Path> left = Files.walk(folder.resolve("cache"))) {
            assertThat(left).noneMatch(Files::isRegularFile);
        }
    }

    @Test
    void keepsArgumentsTogether() throws Exception {
        jdk("17.0.15", JVMCI);

        assertThat(start("run", "a b.js", "*")).endsWith("run a b.js *");
        assertThat(start("run", "a b.js", "*").lines()).contains("3 arguments after the class");
    }

    @Test
    void refusesAJavaThatIsTooOld() throws Exception {
        jdk("1.8.0_392", "");

        Process process = process(List.of("sh", "src/dist/bin/batchsmith"), "check", "jit");

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("batchsmith needs Java 17 or later", "jdk/bin/java\" is Java 1.8.0_392", "set JAVA_HOME");
        assertThat(process.waitFor()).isEqualTo(ExitCode.USAGE);
    }

    /** A JDK whose java tells its arguments and writes the archive that it is asked for. */
    private void jdk(String version, String modules) throws IOException {
        Files.createDirectories(folder.resolve("jdk/bin"));
        Files.writeString(
                folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\nMODULES=\"" + modules + "\"\n");
        Path java = Files.writeString(folder.resolve("jdk/bin/java"), """
                #!/bin/sh
                all=$*
                while [ "$1" != @main.class@ ]; do
                  case $1 in -XX:ArchiveClassesAtExit=*) echo archive > "${1#*=}" ;; esac
                  shift
                done
                echo "$(($# - 1)) arguments after the class"
                echo "$all"
                """);
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private String start(String... args) throws IOException, InterruptedException {
        return started(List.of("sh", "src/dist/bin/batchsmith"), args);
    }

    private String startWith(String shellCommand, String... args) throws IOException, InterruptedException {
        return started(List.of("sh", "-c", shellCommand, "src/dist/bin/batchsmith"), args);
    }

    private String started(List<String> launcher, String... args) throws IOException, InterruptedException {
        Process process = process(launcher, args);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.strip();
    }

    private Process process(List<String> launcher, String... args) throws IOException {
        List<String> command = new ArrayList<>(launcher);
        command.addAll(Arrays.asList(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().remove("BATCHSMITH_JIT");
        return builder.start();
    }
}
