package io.github.batchsmith.cli;

import io.github.batchsmith.diagnostic.InvalidInputException;
import java.util.Arrays;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever a command throws into a sentence and an exit code; stack traces only with {@code --verbose}. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException usage, String[] args) {
        console.error(sentence(usage));
        UnmatchedArgumentException.printSuggestions(usage, console.err());
        String command = usage.getCommandLine().getCommandSpec().qualifiedName();
        console.err().print("Try '" + command + " --help'.\n");
        trace(usage, Arrays.asList(args).contains("--verbose"));
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        boolean verbose = parsed.expandedArgs().contains("--verbose");
        if (failure instanceof InvalidInputException invalid) {
            console.findings(invalid.findings());
            trace(invalid, verbose);
            return ExitCode.INVALID_INPUT;
        }
        console.error("internal error: " + failure + (verbose ? "" : "; --verbose shows where"));
        trace(failure, verbose);
        return ExitCode.INTERNAL_ERROR;
    }

    private static String sentence(ParameterException usage) {
        boolean command = usage instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !usage.getCommandLine().getSubcommands().isEmpty();
        return command
                ? "there is no command '"
                        + ((UnmatchedArgumentException) usage).getUnmatched().get(0) + "'"
                : Objects.requireNonNullElse(usage.getMessage(), "wrong arguments");
    }

    private void trace(Exception failure, boolean verbose) {
        if (verbose) {
            failure.printStackTrace(console.err());
        }
        console.err().flush();
    }
}
