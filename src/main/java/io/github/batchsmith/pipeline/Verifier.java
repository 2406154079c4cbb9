package io.github.batchsmith.pipeline;

import io.github.batchsmith.certify.Certifier;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.BitNodes;
import io.github.batchsmith.ram.RamAnalyser;
import io.github.batchsmith.render.RenderOptions;
import io.github.batchsmith.sim.SimulationResult;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.testbed.RunRequest;
import io.github.batchsmith.testbed.RunResult;
import io.github.batchsmith.testbed.Testbed;
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
        Promises promises = new Promises(name, predicted, shown, run);
        return new Verification(
                spec,
                options,
                generated,
                predicted,
                shown,
                promises.divergence().stream().toList(),
                promises.broken());
    }

    /** What a verified batcher is sure to bear; none where no batch is launched in the time. */
    Optional<Certified> certify(Verification verified) {
        VerifyOptions options = verified.options();
        Generated generated = verified.generated();
        Confirmation confirmation = new Confirmation(options, breaking -> request(generated, breaking));
        return Certifier.certify(verified.spec(), options.world(), options.simulation(generated.controllerRamGb()))
                .map(each -> new Certified(generated.name(), 0, each, confirmation.isShown(each)));
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
