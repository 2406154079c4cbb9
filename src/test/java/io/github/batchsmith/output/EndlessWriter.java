package io.github.batchsmith.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A program that writes one version of its bundles after the other until it is killed; it tells each step by a byte, and
 * waits at one of them if that is asked for.
 */
final class EndlessWriter {
    static final List<String> BUNDLES = List.of("x", "y", "v3/z");

    private EndlessWriter() {}

    /** Each version has other files, and each file holds the number of its version. */
    static ScriptBundle bundle(int version) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < 3 + version % 3; i++) {
            files.put((i % 2 == 0 ? "lib/" : "") + "f" + i + ".js", String.valueOf(version));
        }
        files.put("main.js", String.valueOf(version));
        return new ScriptBundle("main.js", files);
    }

    public static void main(String[] args) {
        AtomicInteger stepsToGo = new AtomicInteger(Integer.parseInt(args[1]));
        for (int version = 0; ; version++) {
            ScriptBundle bundle = bundle(version);
            Map<String, ScriptBundle> all = new TreeMap<>();
            BUNDLES.forEach(each -> all.put(each, bundle));
            BundleWriter.writeAll(Path.of(args[0]), all, () -> {
                System.out.write('.');
                System.out.flush();
                if (stepsToGo.decrementAndGet() == 0) {
                    stop();
                }
            });
        }
    }

    private static void stop() {
        new CompletableFuture<>().join();
    }
}
