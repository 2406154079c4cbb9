package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.RamCosts;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.ram.RamAnalyser;
import io.github.batchsmith.ram.RamFailure;
import io.github.batchsmith.ram.RamReport;
import io.github.batchsmith.ram.RamResult;
import io.github.batchsmith.render.RenderOptions;
import io.github.batchsmith.render.Renderer;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.List;
import java.util.stream.Stream;

/** Renders batchers and counts the RAM of what was rendered. */
final class Generator {
    private final Renderer renderer;
    private final RamAnalyser analyser;

    Generator(Renderer renderer, RamAnalyser analyser) {
        this.renderer = renderer;
        this.analyser = analyser;
    }

    /**
     * The scripts of a sound spec.
     *
     * @throws InvalidInputException if one takes more RAM than it may
     */
    Generated generate(BatcherSpec spec, RenderOptions options) {
        ScriptBundle bundle = renderer.render(spec, options);
        List<RamResult> results = analyser.analyse(bundle, RamCosts.of(options.version()));
        List<RamReport> reports = ofType(results, RamReport.class).toList();
        Stream<Finding> unread = ofType(results, RamFailure.class).map(RamFailure::finding);
        List<Finding> findings = Stream.concat(unread, RamBudget.breaches(bundle, reports).stream())
                .toList();
        if (!findings.isEmpty()) {
            throw new InvalidInputException(findings);
        }
        return new Generated(spec.name(), options.version(), bundle, reports);
    }

    private static <T extends RamResult> Stream<T> ofType(List<RamResult> results, Class<T> type) {
        return results.stream().filter(type::isInstance).map(type::cast);
    }
}
