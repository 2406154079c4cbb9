package io.github.batchsmith.cli;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.output.LineFile;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.output.ScriptFolder;
import io.github.batchsmith.output.TextFile;
import io.github.batchsmith.picture.Recording;
import io.github.batchsmith.picture.RunRecorder;
import io.github.batchsmith.picture.Section;
import io.github.batchsmith.pipeline.GameFiles;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.report.HuntReport;
import io.github.batchsmith.report.Json;
import io.github.batchsmith.report.RunReport;
import io.github.batchsmith.testbed.RunProgress;
import io.github.batchsmith.testbed.RunRequest;
import io.github.batchsmith.testbed.RunResult;
import io.github.batchsmith.testbed.Testbed;
import io.github.batchsmith.testbed.chaos.Hunt;
import io.github.batchsmith.testbed.chaos.InvariantWatch;
import io.github.batchsmith.testbed.trace.TraceSink;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            "What the scripts print to the terminal is shown, then figures; errors of scripts go to standard error. The exit code is 0 if the run went to its end, also where scripts failed, 3 if the script could not be started or froze the game, and 4 if --until-broken broke something."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  batchsmith run shotgun/controller.js --files generated/v3 --world mid --for 1h",
            "  batchsmith run 01-hgw-loop.js n00dles 4 --files testbed/conformance --world early --seed 42 --read trace.txt",
            "  batchsmith run hack.js --files mine=lib --files . --world mid -- -5 --quiet",
            "  batchsmith run a.js --files . --world mid --sample 10s --target n00dles --samples samples.json",
            "  batchsmith run jit/controller.js --files generated/v3 --world mid --chaos jitter=20ms,pause=500ms/1m",
            "  batchsmith run jit/controller.js --files generated/v3 --world mid --chaos kill=1/5m,refuse=1%% --until-broken 20",
            "  batchsmith run jit/controller.js --files generated/v3 --world mid --for 10m --trace F.jsonl",
            "",
            "Switches of --chaos, with amounts for example:",
            "  jitter=20ms            timers fire late by up to this much, in their order",
            "  pause=50ms..2s/1m      the page stands still for this long",
            "  background=1s          timers fire only once in this time",
            "  slow-launch=200ms      scripts begin late by up to this much",
            "  cold=300ms             the first load of each module takes this long",
            "  refuse=1%%              exec, run and spawn return 0 this often",
            "  ram-lost=64GB/10m      another script takes this much RAM of a host",
            "  ram-added=64GB/10m     a host gets this much more RAM",
            "  money-taken=50%%/10m    another script takes this part of a target's money",
            "  security-raised=5/10m  another script raises a target's security by this",
            "  kill=1/1m              this many scripts are killed, never the first one",
            "  ports-filled=50/10m    each port in use gets this many foreign values",
            "  ports-cleared=50/10m   each port in use loses up to this many values",
            "  level-ups=10/5m        the hacking level rises by this at once",
            "  reload=5s/30m          the page is reloaded, away for this long",
            "Two amounts (50ms..2s) are bounds to draw from. /1m: once a minute, at a random time; @90s: once, after 90 s.",
            "What lasts does so for the whole run, or from @90s on for +10s. :HOST or :PORT behind an amount says whom it hits:",
            "security-raised=5:n00dles@90s; else a random host, the server last hacked, or all ports in use."
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

    @Mixin
    private DurationOption duration = new DurationOption();

    @Mixin
    private SeedOption seed = new SeedOption();

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

    @Mixin
    private ChaosOptions chaos = new ChaosOptions();

    @Option(
            names = "--trace",
            paramLabel = "F.jsonl",
            description =
                    "Record every process, timer, port write and read, landing, error and fault, one JSON object a "
                            + "line; batchsmith trace shows a part of it.")
    private @Nullable Path trace;

    @Mixin
    private PictureOptions pictures = new PictureOptions();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        requireSense();
        World loaded = world.load();
        ScriptBundle bundle = GameFiles.read(
                        folders.stream().map(ScriptFolder::parse).toList())
                .bundle(main);
        try (Pipeline pipeline = new Pipeline(List.of());
                ProgressBar bar = new ProgressBar(console)) {
            RunRequest request = request(bundle, loaded, pipeline);
            return chaos.untilBroken() > 0 ? hunt(request, bar) : run(request, bar);
        }
    }

    private int run(RunRequest request, ProgressBar bar) {
        try (Records records = pictures.begin(request.setup().world(), "")) {
            return run(request, bar, records);
        }
    }

    private int run(RunRequest request, ProgressBar bar, Records records) {
        InvariantWatch watch = new InvariantWatch(request.setup().world(), chaos.recovery());
        TraceSink sink = chaos.isCalm() ? TraceSink.NONE : watch;
        RunResult result = run(
                request,
                bar,
                pictures.areGiven() ? sink.and(new RunRecorder(records.recorder(), records.landings())) : sink);
        bar.clear();
        RunReport report = RunReport.of(main, world.name(), seed.value(), result);
        RunTroubles.tell(report, console);
        if (saved != null) {
            TextFile.write(saved, WorldFiles.write(result.world()));
        }
        if (!chaos.isCalm()) {
            watch.breaches(result.elapsedMillis(), result.stopReason()).forEach(each -> console.error(each.text()));
        }
        if (sampling != null) {
            TextFile.write(sampling.file(), Json.of(result.samples()));
        }
        Object figures = pictures.areGiven() ? record(report, records) : report;
        if (read.isEmpty()) {
            console.out().print(json ? Json.of(figures) : report.text());
        } else {
            GameFiles home = new GameFiles(result.homeFiles());
            read.stream().map(home::text).toList().forEach(console.out()::print);
        }
        return result.stopped().isEmpty() ? ExitCode.DONE : ExitCode.INVALID_INPUT;
    }

    /** Writes what was recorded; the figures that are printed as JSON. */
    private Object record(RunReport report, Records records) {
        Recording recording = records.end(report.elapsedMillis());
        pictures.write(main + " in " + world.name(), List.of(Section.of(report, recording)));
        return pictures.json(report, recording);
    }

    private RunResult run(RunRequest request, ProgressBar bar, TraceSink watch) {
        RunProgress progress = (done, total) -> bar.at("running " + main, done / total);
        if (trace == null) {
            return Testbed.run(request, progress, watch);
        }
        try (LineFile file = LineFile.begin(trace)) {
            return Testbed.run(
                    request, progress, watch.and(event -> file.add(event.get().json())));
        }
    }

    private int hunt(RunRequest request, ProgressBar bar) {
        Hunt hunt = new Hunt(request, chaos.chaos(), chaos.recovery(), bar::at);
        Optional<HuntReport> found = hunt.search(chaos.untilBroken())
                .map(each -> HuntReport.of(
                        each,
                        Replay.of(
                                spec.commandLine().getParseResult().originalArgs(),
                                each.seed(),
                                each.plan().toString())));
        bar.clear();
        if (found.isEmpty()) {
            String seeds = Words.count(chaos.untilBroken(), "seed");
            console.out()
                    .print(json ? Json.of(Map.of("seeds", chaos.untilBroken())) : "nothing broke with " + seeds + "\n");
            return ExitCode.DONE;
        }
        found.ifPresent(each -> console.out().print(json ? Json.of(each) : each.text()));
        return ExitCode.PROMISE_NOT_KEPT;
    }

    private void requireSense() {
        require(firstPid >= 1, "--first-pid must be at least 1, was " + firstPid);
        require(nowMillis == null || nowMillis >= 0, "--now must be at least 0, was " + nowMillis);
        require(chaos.untilBroken() >= 0, "--until-broken must be at least 1, was " + chaos.untilBroken());
        require(
                chaos.untilBroken() == 0 || !chaos.isCalm(),
                "--until-broken looks for what faults break, so say with --chaos what shall go wrong");
        require(
                chaos.untilBroken() == 0 || (read.isEmpty() && sampling == null && trace == null && saved == null),
                "--until-broken makes many runs; --read, --sample, --trace and --save are for a single one, such as the replay");
        require(read.isEmpty() || !json, "--read prints files and nothing else, so leave --json out");
    }

    private void require(boolean sensible, String message) {
        if (!sensible) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private RunRequest request(ScriptBundle bundle, World loaded, Pipeline pipeline) {
        GameVersion version = game == null ? loaded.version() : game;
        RunRequest.Builder request = RunRequest.of(bundle, loaded, pipeline.scriptRam(version, loaded))
                .args(args.stream().map(ScriptArguments::parse).toList())
                .seed(seed.value())
                .firstPid(firstPid)
                .duration(duration.value())
                .version(version)
                .timers(timers.mode())
                .faults(chaos.chaos().plan(seed.value(), duration.value()));
        if (nowMillis != null) {
            request.startMillis(nowMillis);
        }
        if (sampling != null) {
            request.sampling(sampling.in(loaded));
        }
        return request.build();
    }
}
