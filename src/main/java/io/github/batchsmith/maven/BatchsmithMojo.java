package io.github.batchsmith.maven;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.output.WrittenFiles;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.pipeline.Worlds;
import io.github.batchsmith.spec.DurationText;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals share: they can be skipped, and where they fail they tell the command that shows the failure again. */
abstract class BatchsmithMojo extends AbstractMojo {
    private static final String ENGINE_ATTACH = "polyglotimpl.AttachLibraryFailureAction";

    /** Skips all goals of Batchsmith. */
    @Parameter(property = "batchsmith.skip", defaultValue = "false")
    private boolean skipAll;

    /** Folders with templates to use in place of Batchsmith's of the same names. */
    @Parameter(property = "batchsmith.templates")
    private List<File> templates = List.of();

    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    private File basedir = new File("");

    @Parameter(defaultValue = "${project.compileClasspathElements}", readonly = true)
    private List<String> classPath = List.of();

    @Parameter(defaultValue = "${project.compileSourceRoots}", readonly = true)
    private List<String> sourceRoots = List.of();

    @Parameter(defaultValue = "${project.file}", readonly = true)
    private File pom = new File("pom.xml");

    @Parameter(defaultValue = "${project.build.plugins}", readonly = true)
    private List<Plugin> plugins = List.of();

    /** What a pom says for goals of the command line as well, though it does not use the plugin. */
    @Parameter(defaultValue = "${project.pluginManagement.plugins}", readonly = true)
    private List<Plugin> managedPlugins = List.of();

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private PluginDescriptor plugin = new PluginDescriptor();

    @Parameter(defaultValue = "${mojo.goal}", readonly = true)
    private String goal = "";

    @Parameter(defaultValue = "${mojo.executionId}", readonly = true)
    private String executionId = "";

    @Parameter(defaultValue = "${session.userProperties}", readonly = true)
    private Properties userProperties = new Properties();

    @Override
    public final void execute() throws MojoFailureException {
        if (skipAll || isSkipped()) {
            getLog().info("skipped");
            return;
        }
        letEngineStartTwice();
        requireKnownParameters();
        try (Pipeline pipeline = pipeline()) {
            run(pipeline);
        } catch (InvalidInputException invalid) {
            throw failure(invalid.findings());
        }
    }

    private void requireKnownParameters() throws MojoFailureException {
        ParameterNames names = ParameterNames.of(plugin);
        Set<String> configured = Configured.parameters(
                Stream.concat(plugins.stream(), managedPlugins.stream()).toList(), plugin.getPluginLookupKey());
        warn(names.withoutEffect(userProperties.stringPropertyNames(), configured));
        List<Finding> misspelt = names.misspelt(configured);
        if (!misspelt.isEmpty()) {
            throw failure(misspelt);
        }
    }

    /**
     * Where two plugins of one build start the JavaScript engine, the second cannot load its native part, which does
     * nothing on a JVM that does not compile JavaScript.
     */
    private static void letEngineStartTwice() {
        if (System.getProperty(ENGINE_ATTACH) == null) {
            System.setProperty(ENGINE_ATTACH, "ignore");
        }
    }

    /** Whether this goal is switched off. */
    abstract boolean isSkipped();

    /**
     * Does what the goal is for.
     *
     * @throws InvalidInputException if anything given is wrong
     * @throws MojoFailureException if a promise was not kept
     */
    abstract void run(Pipeline pipeline) throws MojoFailureException;

    /** A pipeline that finds the project's definitions. */
    final Pipeline pipeline() {
        return new Pipeline(classPath(), templates.stream().map(File::toPath).toList());
    }

    /** Folders and jars in which classes of definitions are, and roots of the project's sources. */
    private List<Path> classPath() {
        return Stream.concat(classPath.stream(), sourceRoots.stream())
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    /** Everything whose change may change what is rendered: classes, sources and templates. */
    final List<Path> watchedFolders() {
        return Stream.concat(classPath().stream(), templates.stream().map(File::toPath))
                .toList();
    }

    final List<Path> sourceRoots() {
        return sourceRoots.stream().map(Path::of).toList();
    }

    /** What the project names: a file or folder of its own, else the name of something that comes with Batchsmith. */
    final String located(String name) {
        try {
            Path file = basedir.toPath().resolve(name);
            return Files.exists(file) ? shown(file) : name;
        } catch (InvalidPathException noPath) {
            return name;
        }
    }

    /** A path as one would write it in the folder in which Maven was started. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute).toString() : absolute.toString();
    }

    final World world(String name) {
        return Worlds.load(located(name));
    }

    /** The version that a parameter names, else this one. */
    static GameVersion version(String game, GameVersion otherwise) {
        return switch (game) {
            case "" -> otherwise;
            case "2", "3" -> GameVersion.of(game);
            default -> throw refused("game", game, "must be 2 or 3");
        };
    }

    static Duration duration(String text) {
        try {
            Duration duration = DurationText.parse(text).duration();
            if (duration.isZero() || duration.isNegative()) {
                throw refused("duration", text, "must be more than 0");
            }
            return duration;
        } catch (IllegalArgumentException noDuration) {
            throw refused("duration", text, String.valueOf(noDuration.getMessage()));
        }
    }

    static InvalidInputException refused(String parameter, String value, String message) {
        return new InvalidInputException(Finding.error(
                "parameter-invalid",
                "<" + parameter + "> " + value,
                message,
                "correct it in the pom, or give -Dbatchsmith." + parameter));
    }

    /** Writes a text to the build's log, line by line. */
    final void log(String text) {
        text.lines().forEach(getLog()::info);
    }

    /** Tells what was written to a folder. */
    final void log(Path folder, WrittenFiles files) {
        getLog().info("files in " + shown(folder) + ": " + files.written().size() + " written, "
                + files.unchanged().size() + " up to date, " + files.removed().size() + " removed");
    }

    final void warn(List<Finding> findings) {
        findings.stream().sorted().map(Finding::toString).forEach(getLog()::warn);
    }

    /** The failure with these findings, and the command that shows them again. */
    final MojoFailureException failure(List<Finding> findings) {
        StringBuilder message = new StringBuilder();
        findings.stream().sorted().forEach(each -> message.append('\n').append(each));
        return new MojoFailureException(
                message.append("\nTo see it again: ").append(again()).toString());
    }

    private String again() {
        StringBuilder command = new StringBuilder("mvn -f ")
                .append(shown(pom.toPath()))
                .append(' ')
                .append(plugin.getId())
                .append(':')
                .append(goal);
        if (!executionId.equals("default-cli")) {
            command.append('@').append(executionId);
        }
        userProperties.stringPropertyNames().stream()
                .filter(each -> each.startsWith("batchsmith."))
                .sorted()
                .forEach(each -> command.append(" -D" + each + "=" + userProperties.getProperty(each)));
        return command.toString();
    }
}
