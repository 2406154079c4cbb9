package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.diagnostic.Severity;
import io.github.batchsmith.game.World;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.RandomSpecs;
import io.github.batchsmith.validate.Validator;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Random definitions through the whole line: each is refused with a finding, or keeps its promises. The system property
 * {@code specs} says how many, {@code specs.from} with which seed to begin.
 */
class WholeLineTest {
    private static final int SPECS = Integer.getInteger("specs", 20);
    private static final long FIRST = Long.getLong("specs.from", 1);
    private static final Duration DURATION = Duration.ofSeconds(60);

    private final World world = Worlds.load("mid");

    @Test
    void everyDefinitionIsRefusedOrKeepsItsPromises() {
        int threads = Runtime.getRuntime().availableProcessors();
        List<String> outcomes = IntStream.range(0, threads)
                .parallel()
                .mapToObj(thread -> outcomes(LongStream.range(0, SPECS).filter(each -> each % threads == thread)))
                .flatMap(List::stream)
                .toList();

        assertThat(outcomes).allMatch(each -> each.endsWith(": refused") || each.endsWith(": kept"));
        assertThat(outcomes).filteredOn(each -> each.endsWith(": kept")).hasSizeGreaterThan(SPECS / 2);
    }

    private List<String> outcomes(LongStream numbers) {
        try (Pipeline pipeline = new Pipeline(List.of())) {
            return numbers.map(each -> FIRST + each)
                    .mapToObj(seed -> "seed " + seed + ": " + outcome(seed, pipeline))
                    .toList();
        }
    }

    private String outcome(long seed, Pipeline pipeline) {
        BatcherSpec spec = RandomSpecs.sound(seed);
        if (hasErrors(Validator.check(spec, world))) {
            return "refused";
        }
        try {
            VerifyOptions options = new VerifyOptions("mid", world, DURATION, seed, world.version());
            Verification verification = pipeline.verify(spec, options, Progress.NONE);
            return verification.isKept() ? "kept" : verification.broken() + " by " + spec;
        } catch (InvalidInputException invalid) {
            return hasErrors(invalid.findings()) ? "refused" : "refused without an error: " + spec;
        } catch (RuntimeException failed) {
            return failed + " by " + spec;
        }
    }

    private static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
}
