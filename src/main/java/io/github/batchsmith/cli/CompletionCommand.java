package io.github.batchsmith.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code completion}: prints a completion script. */
@Command(
        name = "completion",
        description = "Prints a script that lets bash and zsh complete commands and options.",
        footerHeading = "%nExamples:%n",
        footer = {"  alias batchsmith='java -jar target/batchsmith.jar'", "  source <(batchsmith completion)"})
final class CompletionCommand implements Runnable {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.out()
                .print(AutoComplete.bash("batchsmith", spec.root().commandLine())
                        .replace("\r\n", "\n"));
    }
}
