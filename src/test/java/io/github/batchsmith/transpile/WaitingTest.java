package io.github.batchsmith.transpile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.ns.Awaited;
import io.github.batchsmith.transpile.translate.BilledNames;
import io.github.batchsmith.transpile.translate.Dialect;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits for the game is found out, wherever it stands. */
final class WaitingTest {
    private static final Path CLASSES = folderOf(Awaited.class);

    @TempDir
    Path folder;

    private static Path folderOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private JavaToJavaScript.Result transpile(String body) throws IOException {
        Path file = Files.writeString(folder.resolve("Script.java"), """
                import io.github.batchsmith.ns.NS;
                import java.util.List;
                import java.util.function.Supplier;

                final class Script {
                    interface Task {
                        double go(NS ns);
                    }

                    private static void pause(NS ns) {
                        ns.sleep(5);
                    }

                %s
                }
                """.formatted(body.indent(4)));
        return new JavaToJavaScript(List.of(CLASSES), BilledNames.NONE, Dialect.SCRIPT).transpile(List.of(file));
    }

    @Test
    void findsWhatWaitsInAnArchive() throws IOException {
        Path archive = folder.resolve("api.jar");
        try (Stream<Path> classes = Files.walk(CLASSES.resolve("io/github/batchsmith/ns"));
                JarOutputStream jar = new JarOutputStream(Files.newOutputStream(archive))) {
            for (Path each : classes.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(
                        new ZipEntry(CLASSES.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, jar);
            }
        }
        Path file = Files.writeString(folder.resolve("Nap.java"), """
                final class Nap {
                    static void main(io.github.batchsmith.ns.NS ns) {
                        ns.sleep((double) ns.args().get(0));
                    }
                }
                """);

        JavaToJavaScript.Result result =
                new JavaToJavaScript(List.of(archive), BilledNames.NONE, Dialect.SCRIPT).transpile(List.of(file));

        assertThat(result.files().get("nap.js")).contains("await ns.sleep(ns.args[0]);");
    }

    private String script(String body) throws IOException {
        JavaToJavaScript.Result result = transpile(body);
        assertThat(result.findings()).isEmpty();
        return result.files().getOrDefault("script.js", "");
    }

    @Test
    void waitsThroughCallsLoopsAndFinally() throws IOException {
        assertThat(script("""
                        static void main(NS ns) {
                            for (String host : List.of("a", "b")) {
                                try {
                                    pause(ns);
                                } finally {
                                    ns.weaken(host);
                                }
                            }
                        }
                        """))
                .contains("export async function main(ns)", "await pause(ns);", "await ns.weaken(host);")
                .contains("async function pause(ns)", "await ns.sleep(5);");
    }

    @Test
    void waitsForLambdasThatWait() throws IOException {
        assertThat(script("""
                        static void main(NS ns) {
                            Task hack = game -> game.hack("joesguns");
                            ns.print(twice(hack, ns));
                        }

                        private static double twice(Task task, NS ns) {
                            return task.go(ns) + task.go(ns);
                        }
                        """))
                .contains("const hack = async (game) => await game.hack(\"joesguns\");")
                .contains("return await task(ns) + await task(ns);", "ns.print(await twice(hack, ns));");
    }

    @Test
    void makesALoopOfForEach() throws IOException {
        assertThat(script("""
                        static void main(NS ns) {
                            List.of("a", "b").forEach(host -> ns.grow(host));
                        }
                        """)).contains("for (const host of [\"a\", \"b\"]) {", "await ns.grow(host);");
    }

    @Test
    void leavesAloneWhatDoesNotWait() throws IOException {
        assertThat(script("""
                        static void main(NS ns) {
                            ns.print(double_(ns.getHackingLevel()));
                            ns.sleep(1);
                        }

                        private static int double_(int level) {
                            return 2 * (level % 1000);
                        }
                        """)).contains("\nfunction double_(level)", "ns.print(double_(ns.getHackingLevel()));");
    }

    @Test
    void refusesToWaitWhereNobodyCan() throws IOException {
        assertThat(transpile("""
                        static void main(NS ns) {
                            List<Double> taken = List.of("a").stream().map(host -> ns.hack(host)).toList();
                            ns.print(taken.size());
                        }
                        """).findings()).extracting(Finding::code).containsExactly("waits-in-library");
    }

    @Test
    void refusesFunctionsThatAVersionLacks() throws IOException {
        assertThat(transpile("""
                        static void main(io.github.batchsmith.ns.v3.NS ns) {
                            ns.purchaseServer("pserv", 8);
                        }
                        """).findings()).extracting(Finding::code).containsExactly("java-error");
    }
}
