package io.github.batchsmith.cli;

/** Entry point of {@code java -jar batchsmith.jar}. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        Console console = Console.ofThisProcess();
        // What a user's definition prints must not get into the output of --json.
        System.setOut(System.err);
        // Where GraalJS finds no folder for its native part it interprets, as it does anyway without a compiler.
        System.getProperties().putIfAbsent("polyglotimpl.AttachLibraryFailureAction", "ignore");
        int code = new CommandTree(console).execute(args);
        console.out().flush();
        console.err().flush();
        System.exit(code);
    }
}
