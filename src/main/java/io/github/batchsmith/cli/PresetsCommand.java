package io.github.batchsmith.cli;

import io.github.batchsmith.dsl.Preset;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.World;
import io.github.batchsmith.output.WrittenFiles;
import io.github.batchsmith.pipeline.Checked;
import io.github.batchsmith.pipeline.GeneratedFiles;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.pipeline.PresetScripts;
import io.github.batchsmith.pipeline.Verification;
import io.github.batchsmith.pipeline.VerificationText;
import io.github.batchsmith.pipeline.Verifications;
import io.github.batchsmith.pipeline.VerifyOptions;
import io.github.batchsmith.pipeline.Worlds;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code presets}: the whole line for every preset. */
@Command(
        name = "presets",
        description = "Checks every preset, writes its scripts for both game versions, and verifies it in a world.",
        footerHeading = "%nExamples:%n",
        footer = {"  batchsmith presets", "  batchsmith presets --world late --for 10m --out build/presets"})
final class PresetsCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "generated",
            description = "Folder to write to; default ${DEFAULT-VALUE}.")
    private Path out = Path.of("generated");

    @Option(
            names = "--world",
            paramLabel = "W",
            defaultValue = "mid",
            description = "World to verify in; default ${DEFAULT-VALUE}. " + WorldOption.WORLD)
    private String world = "mid";

    @Mixin
    private DurationOption duration = new DurationOption();

    @Mixin
    private SeedOption seed = new SeedOption();

    PresetsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        World loaded = Worlds.load(world);
        VerifyOptions options = new VerifyOptions(world, loaded, duration.value(), seed.value(), loaded.version());
        try (Pipeline pipeline = new Pipeline(List.of())) {
            List<Checked> checked = check(pipeline, loaded);
            write(pipeline);
            List<Verification> verifications = verify(checked, options);
            console.out().print("\n" + VerificationText.of(verifications));
            boolean kept = verifications.stream().allMatch(Verification::isKept);
            return kept ? ExitCode.DONE : ExitCode.PROMISE_NOT_KEPT;
        }
    }

    private List<Checked> check(Pipeline pipeline, World loaded) {
        List<String> names = Presets.all().stream().map(Preset::name).toList();
        List<Checked> checked = pipeline.loadAll(names, loaded);
        checked.forEach(each -> console.findings(each.warnings()));
        say("checked " + String.join(", ", names));
        return checked;
    }

    private void write(Pipeline pipeline) {
        WrittenFiles files = GeneratedFiles.writeByVersion(out, PresetScripts.generate(pipeline));
        say("rendered into " + out + ": " + Words.count(files.written().size(), "file") + " written, "
                + files.unchanged().size() + " up to date, " + files.removed().size() + " removed");
    }

    private List<Verification> verify(List<Checked> presets, VerifyOptions options) {
        try (ProgressBar bar = new ProgressBar(console)) {
            return Verifications.of(presets.stream().map(Checked::spec).toList(), options, bar, verification -> {
                bar.clear();
                console.findings(verification.broken());
                say("ran " + verification.generated().name() + " in " + options.worldName() + ": "
                        + (verification.isKept() ? "agrees" : "DIFFERS"));
            });
        }
    }

    private void say(String line) {
        console.out().print(line + "\n");
        console.out().flush();
    }
}
