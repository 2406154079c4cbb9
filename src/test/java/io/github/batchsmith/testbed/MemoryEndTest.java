package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.GameVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Scripts that use up the memory, in a JVM of their own that has little. */
class MemoryEndTest {
    private static final List<String> GREEDY = List.of(
            "let a = [1]; for (;;) { a = a.concat(a); await ns.sleep(1); }",
            "for (let i = 1; ; i++) { ns.writePort(i, 'x'.repeat(1e6) + i); await ns.sleep(1); }",
            "for (;;) { ns.write('a.txt', 'x'.repeat(4e6)); await ns.sleep(1); }",
            "for (let i = 0; ; i++) { ns.print('x'.repeat(4e6) + i); await ns.sleep(1); }");

    /** Runs them, one after the other, and tells how each ended and that the mock game goes on afterwards. */
    public static void main(String[] args) {
        for (GameVersion version : GameVersion.values()) {
            for (String script : GREEDY) {
                System.out.println(Play.of(script).in(version).run().stopped().orElse("not stopped"));
            }
        }
        String lines = "for (let i = 0; i < 100; i++) { ns.tprint('x'.repeat(1e6) + i); await ns.sleep(1); }";
        System.out.println(Play.of(lines).run().stopped());
    }

    @Test
    void theRunEndsAndNotTheJvm() throws IOException, InterruptedException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MemoryEndTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD) // later JDKs warn there
                .start();
        String output = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(jvm.waitFor()).as(output).isZero();
        List<String> lines = output.lines().toList();
        assertThat(lines)
                .as(output)
                .hasSize(2 * GREEDY.size() + 1)
                .endsWith(Optional.empty().toString());
        assertThat(lines.subList(0, 2 * GREEDY.size()))
                .allMatch(each -> each.matches("stopped .*: the memory is used up"));
    }
}
