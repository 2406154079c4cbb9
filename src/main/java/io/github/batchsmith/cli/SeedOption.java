package io.github.batchsmith.cli;

import picocli.CommandLine.Option;

/** {@code --seed}: which random numbers to play with. */
final class SeedOption {
    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Start of the random numbers; default ${DEFAULT-VALUE}.")
    private long seed = 1;

    long value() {
        return seed;
    }
}
