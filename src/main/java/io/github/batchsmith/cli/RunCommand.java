package io.github.batchsmith.cli;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.output.ScriptFolder;
import io.github.batchsmith.output.TextFile;
import io.github.batchsmith.pipeline.GameFiles;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.report.Json;
import io.github.batchsmith.report.RunReport;
import io.github.batchsmith.testbed.RunRequest;
import io.github.batchsmith.testbed.RunResult;
import io.github.batchsmith.testbed.Testbed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run}: runs any script in the mock game. */
@Command(
        name = "run",
        description = {
            "Runs a script in the mock game, on home with one thread, until the time is over or no script is left.",
            "What the scripts print to the terminal is shown, then figures; errors of scripts go to standard error. The exit code is 0 if the run went to its end, also where scripts failed, and 3 if the script could not be started or froze the game."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  batchsmith run shotgun/controller.js --files generated/v3 --world mid --for 1h",
            "  batchsmith run 01-hgw-loop.js n00dles 4 --files testbed/conformance --world early --seed 42 --read trace.txt",
            "  batchsmith run hack.js --files mine=lib --files . --world mid -- -5 --quiet",
            "  batchsmith run a.js --files . --world mid --sample 10s --target n00dles --samples samples.json"
        })
final class RunCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "MAIN", index = "0", description = "Path in the game of the script to start.")
    private String main = "";

    @Parameters(
            paramLabel = "ARG",
            index = "1..*",
            arity = "0..*",
            description = "Its arguments; numbers, true and false become what they say, as in the game's terminal. "
                    + "Those that begin with a dash come last, after --.")
    private List<String> args = new ArrayList<>();

    @Option(
            names = "--files",
            paramLabel = "DIR[=PREFIX]",
            required = true,
            description = "Folder whose scripts and texts are put on home, below the folder PREFIX of the game.")
    private List<String> folders = new ArrayList<>();

    @Mixin
    private WorldOption world = new WorldOption();

    @Option(
            names = "--for",
            paramLabel = "D",
            defaultValue = "1h",
            description = "Game time to run; default ${DEFAULT-VALUE}.")
    private Duration duration = Duration.ofHours(1);

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Start of the random numbers; default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--first-pid",
            paramLabel = "N",
            defaultValue = "1",
            description = "PID of the script; default ${DEFAULT-VALUE}.")
    private int firstPid;

    @Option(
            names = "--now",
            paramLabel = "MS",
            description = "Clock at the start in ms since 1970; default the world's, or a fixed time in 2023.")
    private @Nullable Double nowMillis;

    @ArgGroup(exclusive = false)
    private @Nullable SampleOptions sampling;

    @Option(
            names = "--read",
            paramLabel = "FILE",
            description = "Print this file of home after the run, and nothing else.")
    private List<String> read = new ArrayList<>();

    @Option(
            names = "--save",
            paramLabel = "W.json",
            description = "File to write the world to as it is after the run; what ran is not in it.")
    private @Nullable Path saved;

    @Option(names = "--game", paramLabel = "2|3", description = "Game version; default the world's.")
    private @Nullable GameVersion game;

    @Mixin
    private TimersOption timers = new TimersOption();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        requireSense();
        World loaded = world.load();
        RunResult result = run(loaded);
        RunReport report = RunReport.of(main, world.name(), seed, result);
        tellTroubles(report);
        if (saved != null) {
            TextFile.write(saved, WorldFiles.write(result.world()));
        }
        if (sampling != null) {
            TextFile.write(sampling.file(), Json.of(result.samples()));
        }
        if (read.isEmpty()) {
            console.out().print(json ? Json.of(report) : report.text());
        } else {
            GameFiles home = new GameFiles(result.homeFiles());
            read.stream().map(home::text).toList().forEach(console.out()::print);
        }
        return result.stopped().isEmpty() ? ExitCode.DONE : ExitCode.INVALID_INPUT;
    }

    private void requireSense() {
        require(firstPid >= 1, "--first-pid must be at least 1, was " + firstPid);
        require(nowMillis == null || nowMillis >= 0, "--now must be at least 0, was " + nowMillis);
        require(read.isEmpty() || !json, "--read prints files and nothing else, so leave --json out");
    }

    private void require(boolean sensible, String message) {
        if (!sensible) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private RunResult run(World loaded) {
        ScriptBundle bundle = GameFiles.read(
                        folders.stream().map(ScriptFolder::parse).toList())
                .bundle(main);
        GameVersion version = game == null ? loaded.version() : game;
        try (Pipeline pipeline = new Pipeline(List.of());
                ProgressBar bar = new ProgressBar(console)) {
            RunRequest.Builder request = RunRequest.of(bundle, loaded, pipeline.scriptRam(version, loaded))
                    .args(args.stream().map(ScriptArguments::parse).toList())
                    .seed(seed)
                    .firstPid(firstPid)
                    .duration(duration)
                    .version(version)
                    .timers(timers.mode());
            if (nowMillis != null) {
                request.startMillis(nowMillis);
            }
            if (sampling != null) {
                request.sampling(sampling.in(loaded));
            }
            return Testbed.run(request.build(), (done, total) -> bar.at("running " + main, done / total));
        }
    }

    private void tellTroubles(RunReport report) {
        report.errors()
                .forEach(each -> console.error("script " + each.script() + " on " + each.host() + " with PID "
                        + each.pid() + " at " + Math.round(each.atMillis()) + " ms: " + each.message()));
        report.notModelled()
                .forEach((name, calls) ->
                        console.error(name + " is not modelled; it was called " + Words.count(calls, "time")));
        if (!report.stopped().isEmpty()) {
            console.error(report.stopped());
        }
    }
}
