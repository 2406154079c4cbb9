package io.github.batchsmith.junit;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.output.BundleWriter;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.pipeline.ShellWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A script's start in a test, to be repeated on the command line: its files are written where the build puts things. */
final class Replay {
    private static final Pattern SCRIPT_OR_TEXT = Pattern.compile(".*\\.(js|jsx|ts|tsx|script|txt|json)");

    private final String test;
    private final String script;
    private final List<Object> args;
    private final Map<String, String> files;

    Replay(String test, String script, List<Object> args, Map<String, String> files) {
        this.test = test;
        this.script = script;
        this.args = List.copyOf(args);
        this.files = new TreeMap<>(files);
        this.files.keySet().removeIf(each -> !SCRIPT_OR_TEXT.matcher(each).matches());
    }

    /** Writes the files, and tells the command that starts the script with these options. */
    String command(String options) {
        String command = "java -jar batchsmith.jar run " + ShellWords.quoted(script) + " --files "
                + ShellWords.quoted(written()) + " " + options;
        return args.isEmpty()
                ? command
                : command + " -- "
                        + ShellWords.joined(args.stream().map(String::valueOf).toList());
    }

    private String written() {
        String build =
                !Files.isDirectory(Path.of("target")) && Files.isDirectory(Path.of("build")) ? "build" : "target";
        Path folder = Path.of(build, "batchsmith-replay", test);
        try {
            BundleWriter.write(folder, new ScriptBundle(script, files));
        } catch (InvalidInputException notWritten) {
            return "FOLDER-WITH-THE-FILES";
        }
        return folder.toString();
    }
}
