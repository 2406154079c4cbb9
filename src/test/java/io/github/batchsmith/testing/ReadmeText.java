package io.github.batchsmith.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the README shows: blocks of code, and commands to type. */
public final class ReadmeText {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile("`(?:batchsmith |(?=(?:verify|simulate) [a-z]))([^`]+)`");
    private static final Pattern LINE =
            Pattern.compile("^(?:bin/|source <\\()?batchsmith ([a-z].*?)\\)?(?: +#.*)?$", Pattern.MULTILINE);

    private static final Pattern MAVEN = Pattern.compile("(?:^|`)mvn ([^`#\n]+?) *(?:`|#|$)", Pattern.MULTILINE);

    private ReadmeText() {}

    /**
     * The first block in a language that contains a text.
     *
     * @throws IllegalStateException if there is none
     */
    public static String block(String language, String contained) throws IOException {
        return blocks(language)
                .filter(each -> each.contains(contained))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + language + " block with " + contained));
    }

    /** The commands of Batchsmith, without what starts it. */
    public static Stream<String> commands() throws IOException {
        return Stream.concat(
                        blocks("sh").flatMap(block -> LINE.matcher(block).results()),
                        INLINE.matcher(text()).results())
                .map(found -> found.group(1))
                .distinct();
    }

    /** The commands of Maven. */
    public static Stream<String> mavenCommands() throws IOException {
        return MAVEN.matcher(text()).results().map(found -> found.group(1)).distinct();
    }

    private static Stream<String> blocks(String language) throws IOException {
        return BLOCK.matcher(text())
                .results()
                .filter(found -> found.group(1).equals(language))
                .map((MatchResult found) -> found.group(2));
    }

    private static String text() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
