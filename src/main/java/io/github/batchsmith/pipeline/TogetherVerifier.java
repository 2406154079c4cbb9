package io.github.batchsmith.pipeline;

import io.github.batchsmith.certify.Certifier;
import io.github.batchsmith.game.BitNodes;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.ram.RamAnalyser;
import io.github.batchsmith.render.RenderOptions;
import io.github.batchsmith.sim.Controller;
import io.github.batchsmith.sim.Launch;
import io.github.batchsmith.sim.SharedTargets;
import io.github.batchsmith.sim.SimulationListener;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.sim.TogetherResult;
import io.github.batchsmith.spec.Batch;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.testbed.RunRequest;
import io.github.batchsmith.testbed.RunResult;
import io.github.batchsmith.testbed.Testbed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Simulates several controllers in one world, runs their scripts beside each other in the mock game, and compares the two. */
final class TogetherVerifier {
    private final Generator generator;
    private final RamAnalyser analyser;

    TogetherVerifier(Generator generator, RamAnalyser analyser) {
        this.generator = generator;
        this.analyser = analyser;
    }

    /** Notes what landed, and which controller had launched it. */
    private static final class Landings implements SimulationListener {
        private final List<Landing> landings = new ArrayList<>();
        private final List<Integer> owners = new ArrayList<>();

        @Override
        public void landed(Landing landing, Launch launch) {
            landings.add(landing);
            owners.add(launch.controller());
        }
    }

    /** Verifies controllers, each with the target of its place, which is empty where its definition chooses. */
    TogetherVerification verify(
            List<BatcherSpec> specs, List<String> targets, VerifyOptions options, Progress progress) {
        String name = specs.stream().map(BatcherSpec::name).collect(Collectors.joining(" + "));
        progress.at(name + ": rendering", 0);
        RenderOptions rendering =
                new RenderOptions(options.version(), BitNodes.load().hacking(options.world()));
        List<Generated> generated =
                specs.stream().map(each -> generator.generate(each, rendering)).toList();
        progress.at(name + ": simulating", 0);
        List<Controller> controllers = IntStream.range(0, specs.size())
                .mapToObj(place -> new Controller(
                        specs.get(place),
                        targets.get(place),
                        generated.get(place).controllerRamGb()))
                .toList();
        Landings log = new Landings();
        SharedTargets shared = new SharedTargets();
        TogetherResult predicted = Simulator.simulateTogether(
                        controllers, options.world(), options.conditions(), log.and(shared))
                .withLandings(log.landings);
        RunResult run = Testbed.run(
                request(generated, targets, options), (done, total) -> progress.at(name + ": running", done / total));
        Shown shown = Shown.of(run, words(specs), options.world());
        Promises promises = new Promises(name, predicted.whole(), shown, run);
        return new TogetherVerification(
                controllers,
                generated,
                options,
                predicted,
                log.owners,
                shared.found(),
                shown,
                promises.divergence().stream().toList(),
                promises.broken());
    }

    /** What verified controllers are sure to bear that have their targets for themselves; none of one that launches no batch. */
    List<Certified> certify(TogetherVerification verified) {
        VerifyOptions options = verified.options();
        List<String> targets =
                verified.controllers().stream().map(Controller::target).toList();
        Confirmation confirmation =
                new Confirmation(options, breaking -> request(verified.generated(), targets, breaking));
        return IntStream.range(0, verified.controllers().size())
                .filter(verified::isAlone)
                .mapToObj(place -> Certifier.certify(
                                verified.controllers(), place, options.world(), options.conditions())
                        .map(each -> new Certified(
                                verified.generated().get(place).name(), place, each, confirmation.isShown(each))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Every word of any of their batches. */
    private static Batch words(List<BatcherSpec> specs) {
        return new Batch.BestOf(specs.stream()
                .flatMap(each -> each.batch().words().stream())
                .distinct()
                .toList());
    }

    private RunRequest request(List<Generated> generated, List<String> targets, VerifyOptions options) {
        Map<String, String> files = new HashMap<>();
        for (Generated each : generated) {
            each.bundle().files().forEach((path, text) -> {
                String before = files.put(path, text);
                if (before != null && !before.equals(text)) {
                    throw GeneratedFiles.duplicate(each.name());
                }
            });
        }
        RunRequest.Builder request = RunRequest.of(
                        new ScriptBundle(generated.get(0).bundle().main(), files),
                        options.world(),
                        new CountedRam(analyser, options.version(), options.world()))
                .seed(options.seed())
                .duration(options.duration())
                .version(options.version())
                .timers(options.timers())
                .faults(options.chaos().plan(options.seed(), options.duration()))
                .args(args(targets.get(0)));
        for (int i = 1; i < generated.size(); i++) {
            request.beside(generated.get(i).bundle().main(), args(targets.get(i)));
        }
        return request.build();
    }

    private static List<Object> args(String target) {
        return target.isEmpty() ? List.of() : List.of(target);
    }
}
