package io.github.batchsmith.cli;

import io.github.batchsmith.diagnostic.DidYouMean;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
        List<String> misspelt = isNoCommand(usage) ? List.of() : misspelt(usage.getCommandLine(), args);
        if (misspelt.isEmpty()) {
            console.error(sentence(usage));
            UnmatchedArgumentException.printSuggestions(usage, console.err());
        } else {
            misspelt.forEach(option -> tellUnknown(option, usage.getCommandLine()));
        }
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

    /** Options that the command has not: what is missing beside them was meant by them, as a rule. */
    private static List<String> misspelt(CommandLine command, String[] args) {
        return Arrays.stream(args)
                .takeWhile(arg -> !arg.equals("--"))
                .filter(arg -> arg.startsWith("--"))
                .map(arg -> arg.replaceFirst("=.*", ""))
                .filter(name -> !isKnown(name, command))
                .distinct()
                .toList();
    }

    private static boolean isKnown(String option, @Nullable CommandLine command) {
        return command != null
                && (command.getCommandSpec().findOption(option) != null || isKnown(option, command.getParent()));
    }

    private void tellUnknown(String option, CommandLine command) {
        console.error("there is no option '" + option + "'");
        List<String> known = command.getCommandSpec().optionsMap().keySet().stream()
                .filter(name -> name.startsWith("--"))
                .toList();
        console.err().print("  hint: " + DidYouMean.hint(option, known) + "\n");
    }

    private static boolean isNoCommand(ParameterException usage) {
        return usage instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !usage.getCommandLine().getSubcommands().isEmpty();
    }

    private static String sentence(ParameterException usage) {
        return isNoCommand(usage)
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
