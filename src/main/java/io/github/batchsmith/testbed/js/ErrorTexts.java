package io.github.batchsmith.testbed.js;

import io.github.batchsmith.testbed.ns.NsException;
import io.github.batchsmith.testbed.state.ScriptProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that scripts get thrown and that error windows show. */
final class ErrorTexts {
    private static final Pattern FRAME = Pattern.compile("\\s*at (?:(.+) \\()?(/\\d+/[^():]+):(\\d+):\\d+\\)?\\s*");

    private final Function<String, Optional<String>> fileNames;

    /** Texts that name modules by the file names which that function knows. */
    ErrorTexts(Function<String, Optional<String>> fileNames) {
        this.fileNames = fileNames;
    }

    /** The text that a function throws into its caller. */
    String thrown(ScriptProcess process, String function, NsException error, String stack) {
        List<String> frames = frames(stack);
        String trace = frames.isEmpty() ? "" : "\n\nStack:\n" + String.join("\n", frames);
        return headed(error.kind().heading(), process, function + ": " + error.getMessage() + trace);
    }

    private List<String> frames(String stack) {
        List<String> frames = new ArrayList<>();
        for (String line : stack.split("\n", -1)) {
            Matcher matcher = FRAME.matcher(line);
            if (matcher.matches()) {
                String caller = matcher.group(1) == null ? "unknown" : matcher.group(1);
                fileNames
                        .apply(matcher.group(2))
                        .ifPresent(file -> frames.add(file + ":L" + matcher.group(3) + "@" + caller));
            }
        }
        return frames;
    }

    /** The text of the window for a text that a script threw. */
    String window(ScriptProcess process, String thrown) {
        return thrown.contains(head("", process)) ? thrown : headed("RUNTIME", process, thrown);
    }

    /** A message under a heading that tells the script. */
    String headed(String heading, ScriptProcess process, String message) {
        return head(heading, process) + message;
    }

    private static String head(String heading, ScriptProcess process) {
        return heading + " ERROR\n" + process.path() + "@" + process.host().hostname() + " (PID - " + process.pid()
                + ")\n\n";
    }
}
