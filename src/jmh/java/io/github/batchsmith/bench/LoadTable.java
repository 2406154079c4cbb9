package io.github.batchsmith.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Measures {@link PeriodicLoad} on several JDKs, each time in a JVM of its own that is started as {@code bin/batchsmith}
 * starts it, and prints the table of the README. The 1,000, 10,000 and 50,000 processes fire about as many timers, so
 * that their cost per timer can be compared.
 */
final class LoadTable {
    private static final List<List<String>> LOADS =
            List.of(List.of("8900", "60"), List.of("1000", "540"), List.of("10000", "57"), List.of("50000", "16"));

    private LoadTable() {}

    /**
     * Prints the table.
     *
     * @param args folder of the compiler for JDK 25, homes of JDKs separated by commas
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        System.out.println("| JDK | compiled | processes | game time | timers/s | game s/s | peak memory"
                + " | timers, warm | timers/s, warm | game s/s, warm | CPU us/timer, warm |");
        System.out.println("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (String home : args[1].split(",", -1)) {
            for (List<String> load : LOADS) {
                run(command(Path.of(home), args[0], load));
            }
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("failed with " + code + ": " + String.join(" ", command));
        }
    }

    private static List<String> command(Path home, String compiler, List<String> load) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/java").toString());
        command.addAll(List.of("-Xmx1500m", "-XX:+UseParallelGC", "-XX:NewRatio=1"));
        boolean isCompiled = Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"25");
        if (isCompiled) {
            command.addAll(List.of("-XX:+UnlockExperimentalVMOptions", "-XX:+EnableJVMCI", "-XX:TieredStopAtLevel=1"));
            command.addAll(
                    List.of("-XX:InitialRAMPercentage=25", "-XX:MetaspaceSize=160m", "-XX:ReservedCodeCacheSize=240m"));
            command.addAll(
                    List.of("-Dpolyglot.engine.Mode=latency", "-Dpolyglot.engine.AllowExperimentalOptions=true"));
            command.add("-Dpolyglot.engine.Splitting=false");
            command.addAll(List.of("--module-path", classPath(true), "--add-modules", "ALL-MODULE-PATH"));
            command.addAll(List.of("--upgrade-module-path", compiler));
            command.addAll(List.of("--sun-misc-unsafe-memory-access=allow"));
            command.addAll(List.of("--enable-native-access=org.graalvm.truffle"));
        }
        command.addAll(List.of("-cp", isCompiled ? classPath(false) : System.getProperty("java.class.path")));
        command.add(PeriodicLoad.class.getName());
        command.addAll(load);
        return command;
    }

    private static String classPath(boolean isOfGraal) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(each -> each.replace('\\', '/').contains("/org/graalvm/") == isOfGraal)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
