package io.github.batchsmith.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code batchsmith} without a command: prints the help. */
@Command(
        name = "batchsmith",
        description = "Describes, simulates, renders and proves Bitburner batchers.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  batchsmith check shotgun",
            "  batchsmith verify shotgun --world mid --for 1h",
            "  batchsmith new Joes.java --preset proto && batchsmith generate Joes.java",
            "",
            "Exit codes: 0 done, 1 internal error, 2 usage, 3 definition or input invalid, 4 promise not kept."
        })
final class RootCommand implements Runnable {
    private static final String SHORT_VERSION = "-V";
    private static final String LONG_VERSION = "--version";
    private static final List<String> VERSION_NAMES = List.of(SHORT_VERSION, LONG_VERSION);

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @SuppressWarnings("unused") // picocli acts on it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @SuppressWarnings("unused") // picocli acts on it
    @Option(
            names = {SHORT_VERSION, LONG_VERSION},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @SuppressWarnings("unused") // Failures looks for it, also among arguments that cannot be parsed
    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show stack traces of errors.")
    private boolean verbose;

    RootCommand(Console console) {
        this.console = console;
    }

    /** Whether nothing but the version is asked for, which no command has to be known for. */
    static boolean asksForVersion(String... args) {
        return args.length == 1 && VERSION_NAMES.contains(args[0]);
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out(), console.ansi());
    }
}
