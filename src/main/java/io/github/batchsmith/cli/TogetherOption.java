package io.github.batchsmith.cli;

import java.util.Collections;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --together}: whether several definitions play in one world, beside each other. */
final class TogetherOption {
    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--together",
            description = {
                "Play all DEFs in one world, started in this order, and give each its share.",
                "--target then names one server for each, separated by commas."
            })
    private boolean together;

    boolean isGiven() {
        return together;
    }

    /** The target of each of so many definitions; empty where it chooses itself. */
    List<String> targets(String given, int definitions) {
        if (given.isEmpty()) {
            return Collections.nCopies(definitions, "");
        }
        List<String> targets = List.of(given.split(",", -1));
        if (targets.size() != definitions) {
            throw new ParameterException(
                    command.commandLine(),
                    "--target must name one server for each of the " + definitions
                            + " DEFs that play together, such as n00dles,joesguns, was \"" + given + '"');
        }
        return targets;
    }
}
