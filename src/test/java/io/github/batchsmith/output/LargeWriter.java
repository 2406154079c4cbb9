package io.github.batchsmith.output;

import java.nio.file.Path;
import java.util.Map;

/** A program that brings two bundles up to date and adds a third; a file of the last is of a million letters. */
final class LargeWriter {
    private LargeWriter() {}

    public static void main(String[] args) {
        ScriptBundle small = EndlessWriter.bundle(2);
        ScriptBundle large = new ScriptBundle("main.js", Map.of("lib/large.js", "x".repeat(1_000_000), "main.js", "2"));
        BundleWriter.writeAll(Path.of(args[0]), Map.of("x", small, "y", large, "z", small));
    }
}
