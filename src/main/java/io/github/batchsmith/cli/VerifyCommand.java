package io.github.batchsmith.cli;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.picture.Recorder;
import io.github.batchsmith.picture.Recording;
import io.github.batchsmith.picture.Section;
import io.github.batchsmith.pipeline.CertificateText;
import io.github.batchsmith.pipeline.Certified;
import io.github.batchsmith.pipeline.Checked;
import io.github.batchsmith.pipeline.ChoiceText;
import io.github.batchsmith.pipeline.DivergenceText;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.pipeline.SharedTargetFindings;
import io.github.batchsmith.pipeline.Shown;
import io.github.batchsmith.pipeline.TogetherSummary;
import io.github.batchsmith.pipeline.TogetherText;
import io.github.batchsmith.pipeline.TogetherVerification;
import io.github.batchsmith.pipeline.Verification;
import io.github.batchsmith.pipeline.VerificationSummary;
import io.github.batchsmith.pipeline.VerificationText;
import io.github.batchsmith.pipeline.Verifications;
import io.github.batchsmith.pipeline.VerifyOptions;
import io.github.batchsmith.report.Json;
import io.github.batchsmith.report.SimulationReport;
import io.github.batchsmith.report.Units;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code verify}: proves that the scripts do what the simulator predicts. */
@Command(
        name = "verify",
        description = {
            "Checks and simulates batchers, renders them, counts the RAM of the scripts, runs those scripts in the mock game, and compares.",
            "The landings must come in the order that was predicted, with the same threads, and the money within 0.5 %%; exit code 4 where they do not."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  batchsmith verify shotgun --world mid --for 1h",
            "  batchsmith verify jit --world benchmark --target rho-construction",
            "  batchsmith verify jit fleet --world mid --for 10m --together --target joesguns,",
            "  batchsmith verify Joes.java proto --world save.json --for 10m --seed 7 --json"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DefinitionOptions definitions = new DefinitionOptions();

    @Mixin
    private TemplatesOption templates = new TemplatesOption();

    @Mixin
    private WorldOption world = new WorldOption();

    @Mixin
    private DurationOption duration = new DurationOption();

    @Mixin
    private SeedOption seed = new SeedOption();

    @Option(names = "--game", paramLabel = "2|3", description = "Game version; default the world's.")
    private @Nullable GameVersion game;

    @Option(names = "--target", paramLabel = "HOST", description = "Server to hack instead of the definition's own.")
    private String target = "";

    @Mixin
    private ChaosOption chaos = new ChaosOption();

    @Mixin
    private TimersOption timers = new TimersOption();

    @Mixin
    private TogetherOption together = new TogetherOption();

    @Mixin
    private PictureOptions pictures = new PictureOptions();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return together.isGiven() ? verifyTogether(world.load()) : verifyEach();
    }

    private Integer verifyTogether(World loaded) {
        TogetherVerification verified = playTogether(loaded);
        console.findings(verified.broken());
        console.findings(SharedTargetFindings.of(verified.shared(), verified.names()));
        List<Certified> certificates = certify(verified);
        Object figures = TogetherSummary.of(verified, certificates);
        if (pictures.areGiven()) {
            figures = new TogetherPictures(pictures, world.name()).of(verified, certificates, figures);
        }
        if (json) {
            console.out().print(Json.of(figures));
        } else {
            console.out().print(TogetherText.of(verified));
            verified.divergence()
                    .ifPresent(found -> console.out().print("\n" + DivergenceText.of(verified.name(), found)));
            certificates.forEach(each -> console.out().print("\n" + CertificateText.of(each)));
        }
        boolean kept = verified.isKept() && certificates.stream().allMatch(Certified::confirmed);
        return kept ? ExitCode.DONE : ExitCode.PROMISE_NOT_KEPT;
    }

    private List<Certified> certify(TogetherVerification verified) {
        try (Pipeline pipeline = definitions.pipeline(templates)) {
            return pipeline.certify(verified);
        }
    }

    private TogetherVerification playTogether(World loaded) {
        try (Pipeline pipeline = definitions.pipeline(templates);
                ProgressBar bar = new ProgressBar(console)) {
            List<BatcherSpec> specs = load(pipeline, loaded);
            return pipeline.verifyTogether(specs, together.targets(target, specs.size()), options(loaded, ""), bar);
        }
    }

    private Integer verifyEach() {
        List<Verification> verifications = verify(world.load());
        List<Certified> certificates = certify(verifications);
        verifications.forEach(each -> console.findings(each.broken()));
        List<Object> figures = new ArrayList<>(
                verifications.stream().map(VerificationSummary::of).toList());
        if (pictures.areGiven()) {
            record(verifications, certificates, figures);
        }
        if (json) {
            console.out().print(Json.of(new TreeMap<>(Map.of("certificates", certificates, "verifications", figures))));
        } else {
            console.out().print(VerificationText.of(verifications));
            verifications.forEach(each -> console.out().print(ChoiceText.of(each.choice())));
            verifications.forEach(this::printDivergence);
            certificates.forEach(each -> console.out().print("\n" + CertificateText.of(each)));
        }
        boolean kept = verifications.stream().allMatch(Verification::isKept)
                && certificates.stream().allMatch(Certified::confirmed);
        return kept ? ExitCode.DONE : ExitCode.PROMISE_NOT_KEPT;
    }

    /** Records what was predicted and shown, and adds it to the figures. */
    private void record(List<Verification> verifications, List<Certified> certificates, List<Object> figures) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Verification each = verifications.get(i);
            Recording recording =
                    record(each, figures.size() == 1 ? "" : each.spec().name());
            sections.add(
                    section(each, recording).certified(guarantees(each.spec().name(), certificates)));
            figures.set(i, pictures.json(figures.get(i), recording));
        }
        pictures.write("Verified in " + world.name(), sections);
    }

    private Recording record(Verification verification, String name) {
        try (Records records = pictures.begin(verification.options().world(), name)) {
            verification.replay(records.recorder().and(records.landings()));
            return records.end(verification.predicted().elapsedMillis());
        }
    }

    private Section section(Verification verification, Recording recording) {
        SimulationReport predicted = SimulationReport.of(
                verification.spec().name(), world.name(), duration.value(), seed.value(), verification.predicted());
        Shown shown = verification.shown();
        List<Section.Fact> verdict = List.of(
                new Section.Fact("verdict", verification.isKept() ? "agrees" : "differs"),
                new Section.Fact("shown", Units.moneyRate(shown.moneyPerSecond())));
        return Section.of(predicted, recording)
                .shown(
                        verdict,
                        Recorder.of(verification.options().world(), shown.landings(), recording.elapsedMillis()));
    }

    private static List<Section.Fact> guarantees(String batcher, List<Certified> certificates) {
        return certificates.stream()
                .filter(each -> each.batcher().equals(batcher))
                .flatMap(each -> Guarantees.of(each).stream())
                .toList();
    }

    private List<Certified> certify(List<Verification> verifications) {
        try (Pipeline pipeline = definitions.pipeline(templates)) {
            return verifications.stream()
                    .flatMap(each -> pipeline.certify(each).stream())
                    .toList();
        }
    }

    private void printDivergence(Verification verification) {
        verification
                .divergence()
                .ifPresent(found -> console.out()
                        .print("\n" + DivergenceText.of(verification.generated().name(), found)));
    }

    private List<Verification> verify(World loaded) {
        try (Pipeline pipeline = definitions.pipeline(templates);
                ProgressBar bar = new ProgressBar(console)) {
            return Verifications.of(
                    () -> definitions.pipeline(templates),
                    load(pipeline, loaded),
                    options(loaded, target),
                    bar,
                    each -> {});
        }
    }

    private List<BatcherSpec> load(Pipeline pipeline, World loaded) {
        List<Checked> checked = pipeline.loadAll(definitions.names(), loaded);
        checked.forEach(each -> console.findings(each.warnings()));
        console.findings(chaos.ignored());
        return checked.stream().map(Checked::spec).toList();
    }

    private VerifyOptions options(World loaded, String onlyTarget) {
        GameVersion version = game == null ? loaded.version() : game;
        return new VerifyOptions(
                world.name(),
                loaded,
                duration.value(),
                seed.value(),
                version,
                onlyTarget,
                timers.mode(),
                chaos.chaos());
    }
}
