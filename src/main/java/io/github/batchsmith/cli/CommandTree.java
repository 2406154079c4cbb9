package io.github.batchsmith.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * All commands. Only the one that is called gets built: reading the annotations of every command would cost each start
 * of the program more than the work of most commands.
 */
final class CommandTree {
    private static final Map<String, Function<Console, Object>> COMMANDS = commands();

    private final Console console;

    CommandTree(Console console) {
        this.console = console;
    }

    /** Names of the commands, in the order in which the help shows them. */
    static List<String> names() {
        return Stream.concat(COMMANDS.keySet().stream(), Stream.of("completion"))
                .toList();
    }

    /** Runs the command that the arguments name and tells its exit code. */
    int execute(String... args) {
        Failures failures = new Failures(console);
        return parser(args)
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()))
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .execute(args);
    }

    /** What reads these arguments: knows the command that they name, or every command where they name none. */
    CommandLine parser(String... args) {
        CommandLine root = forArguments(args);
        Converters.register(root);
        return root.setCaseInsensitiveEnumValuesAllowed(true);
    }

    private CommandLine forArguments(String... args) {
        CommandLine root = new CommandLine(new RootCommand(console));
        if (args.length > 0 && COMMANDS.containsKey(args[0])) {
            root.addSubcommand(args[0], COMMANDS.get(args[0]).apply(console));
        } else if (!RootCommand.asksForVersion(args)) {
            COMMANDS.forEach((name, command) -> root.addSubcommand(name, command.apply(console)));
            root.addSubcommand("completion", new CompletionCommand(console));
        }
        return root;
    }

    private static Map<String, Function<Console, Object>> commands() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
        commands.put("new", NewCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("simulate", SimulateCommand::new);
        commands.put("tune", TuneCommand::new);
        commands.put("generate", GenerateCommand::new);
        commands.put("run", RunCommand::new);
        commands.put("trace", TraceCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("presets", PresetsCommand::new);
        commands.put("agreement", AgreementCommand::new);
        commands.put("benchmark", BenchmarkCommand::new);
        commands.put("ram", RamCommand::new);
        commands.put("transpile", TranspileCommand::new);
        commands.put("templates", TemplatesCommand::new);
        commands.put("world", WorldCommand::new);
        commands.put("push", PushCommand::new);
        commands.put("pull", PullCommand::new);
        commands.put("watch", WatchCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("probe", ProbeCommand::new);
        return commands;
    }
}
