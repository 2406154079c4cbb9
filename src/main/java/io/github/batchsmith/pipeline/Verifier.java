package io.github.batchsmith.pipeline;

import io.github.batchsmith.certify.Certifier;
import io.github.batchsmith.certify.Counterexample;
import io.github.batchsmith.certify.LevelUpExample;
import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.BitNodes;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.ram.RamAnalyser;
import io.github.batchsmith.render.RenderOptions;
import io.github.batchsmith.sim.SimulationResult;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.testbed.RunProgress;
import io.github.batchsmith.testbed.RunRequest;
import io.github.batchsmith.testbed.RunResult;
import io.github.batchsmith.testbed.Testbed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Simulates batchers, runs their scripts in the mock game, and compares the two. */
final class Verifier {
    private final Generator generator;
    private final RamAnalyser analyser;

    Verifier(Generator generator, RamAnalyser analyser) {
        this.generator = generator;
        this.analyser = analyser;
    }

    Verification verify(BatcherSpec spec, VerifyOptions options, Progress progress) {
        String name = spec.name();
        progress.at(name + ": rendering", 0);
        Generated generated = generator.generate(
                spec, new RenderOptions(options.version(), BitNodes.load().hacking(options.world())));
        progress.at(name + ": simulating", 0);
        SimulationResult predicted = predict(spec, options, generated.controllerRamGb());
        RunResult run = Testbed.run(
                request(generated, options), (done, total) -> progress.at(name + ": running", done / total));
        Shown shown = Shown.of(run, spec.batch(), options.world());
        return new Verification(
                spec, options, generated, predicted, shown, new Promises(name, predicted, shown, run).broken());
    }

    /** What a verified batcher is sure to bear; none where no batch is launched in the time. */
    Optional<Certified> certify(Verification verified) {
        VerifyOptions options = verified.options();
        Generated generated = verified.generated();
        return Certifier.certify(verified.spec(), options.world(), options.simulation(generated.controllerRamGb()))
                .map(each -> new Certified(
                        generated.name(),
                        each,
                        each.beyond().stream().allMatch(beyond -> isShown(beyond, generated, options))
                                && each.beyondLevelUps().stream()
                                        .allMatch(beyond -> isShown(beyond, generated, options))));
    }

    /** Whether the scripts break in the mock game as in the simulation. */
    private boolean isShown(Counterexample beyond, Generated generated, VerifyOptions options) {
        VerifyOptions breaking = breaking(options, beyond.duration(), beyond.seed(), beyond.chaos());
        LaunchWatch watch = new LaunchWatch(options.world());
        Testbed.run(request(generated, breaking), RunProgress.SILENT, watch);
        List<Counterexample.Step> timeline = beyond.timeline();
        return watch.raisedAt().contains(timeline.get(timeline.size() - 1).atMillis());
    }

    /** Whether the scripts leave as little money in the mock game as in the simulation, at the same moment. */
    private boolean isShown(LevelUpExample beyond, Generated generated, VerifyOptions options) {
        VerifyOptions breaking = breaking(options, beyond.duration(), beyond.seed(), beyond.chaos());
        Counterexample.Step last = beyond.timeline().get(beyond.timeline().size() - 1);
        return Testbed.run(request(generated, breaking)).landings().stream()
                .filter(each -> each.op() == Op.GROW && each.atMillis() == last.atMillis())
                .anyMatch(each ->
                        Math.abs(each.moneyAfter() / moneyMax(options, each.target()) - beyond.share()) < 1e-9);
    }

    private static double moneyMax(VerifyOptions options, String target) {
        return options.world().find(target).orElseThrow().server().moneyMax();
    }

    private static VerifyOptions breaking(VerifyOptions options, Duration duration, long seed, String chaos) {
        return new VerifyOptions(
                        options.worldName(), options.world(), duration, seed, options.version(), options.target())
                .with(Chaos.parse(chaos));
    }

    private static SimulationResult predict(BatcherSpec spec, VerifyOptions options, double controllerRamGb) {
        try {
            return Simulator.simulate(spec, options.world(), options.simulation(controllerRamGb));
        } catch (InvalidInputException invalid) {
            throw new InvalidInputException(invalid.findings().stream()
                    .map(each ->
                            Finding.error(each.code(), spec.name() + " " + each.path(), each.message(), each.hint()))
                    .toList());
        }
    }

    private RunRequest request(Generated generated, VerifyOptions options) {
        CountedRam ram = new CountedRam(analyser, options.version(), options.world());
        return RunRequest.of(generated.bundle(), options.world(), ram)
                .seed(options.seed())
                .duration(options.duration())
                .version(options.version())
                .timers(options.timers())
                .faults(options.chaos().plan(options.seed(), options.duration()))
                .args(options.target().isEmpty() ? List.of() : List.of(options.target()))
                .build();
    }
}
