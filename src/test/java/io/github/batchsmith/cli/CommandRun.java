package io.github.batchsmith.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * A command that was run as from the shell, without a terminal.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record CommandRun(int code, String out, String err) {
    static CommandRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = console(out, err);
        int code = new CommandTree(console).execute(args);
        console.out().flush();
        console.err().flush();
        return new CommandRun(code, out.toString(), err.toString());
    }

    /**
     * The command's words and options read, and nothing done.
     *
     * @throws CommandLine.ParameterException if there is no such option, a value is wrong or something is missing
     */
    static void read(String... args) {
        parser(args).parseArgs(args);
    }

    /** What reads these arguments. */
    static CommandLine parser(String... args) {
        return new CommandTree(console(new StringWriter(), new StringWriter())).parser(args);
    }

    private static Console console(StringWriter out, StringWriter err) {
        return new Console(new PrintWriter(out), new PrintWriter(err), Ansi.OFF, false, () -> 0);
    }
}
