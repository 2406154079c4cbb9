package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.sim.Losses;
import io.github.batchsmith.sim.SimulationResult;
import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.testbed.RunResult;
import io.github.batchsmith.testbed.state.Journal.ErrorDialog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PromisesTest {
    private static final World WORLD = WorldFiles.builtIn("mid");
    private static final Landing HACK = landing(Op.HACK, 5, 1000, 1.003);
    private static final Landing GROW = landing(Op.GROW, 3, 1.1, 1.02);
    private static final Landing WEAKEN = landing(Op.WEAKEN, 1, 0.02, 1);

    @Test
    void keptWhereLandingsAndMoneyAreAsPredicted() {
        assertThat(broken(predicted(1000, HACK, GROW, WEAKEN), HACK, GROW, WEAKEN))
                .isEmpty();
    }

    @Test
    void brokenByTheFirstLandingThatDiffers() {
        Landing otherThreads = landing(Op.GROW, 4, 1.1, 1.02);

        assertThat(broken(predicted(1000, HACK, GROW, WEAKEN), HACK, otherThreads, WEAKEN))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.path()).isEqualTo("joes landing 2");
                    assertThat(each.message())
                            .contains("grow on n00dles with 3 threads", "grow on n00dles with 4 threads");
                });
    }

    @Test
    void brokenByALandingThatIsMissing() {
        assertThat(broken(predicted(1000, HACK, GROW, WEAKEN), HACK, GROW))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("shown none; 3 predicted and 2 shown in all"));
    }

    @Test
    void showsBothTimelinesAroundTheFirstLandingThatDiffers() {
        Divergence found = Divergence.between(
                        List.of(HACK, GROW, WEAKEN, HACK, GROW, WEAKEN), List.of(HACK, GROW, WEAKEN, HACK, WEAKEN))
                .orElseThrow();

        assertThat(DivergenceText.of("joes", found)).isEqualTo("""
                joes differs from landing 5 on

                   landing  predicted          at ms  shown              at ms
                -  -------  -----------------  -----  -----------------  -----
                         1  hack n00dles x5      500  hack n00dles x5      500
                         2  grow n00dles x3      500  grow n00dles x3      500
                         3  weaken n00dles x1    500  weaken n00dles x1    500
                         4  hack n00dles x5      500  hack n00dles x5      500
                >        5  grow n00dles x3      500  weaken n00dles x1    500
                         6  weaken n00dles x1    500  -
                """);
    }

    @Test
    void brokenByMoneyThatDiffersByMoreThanHalfAPercent() {
        assertThat(broken(predicted(1004, HACK), HACK)).isEmpty();
        assertThat(broken(predicted(1006, HACK), HACK))
                .extracting(Finding::code)
                .containsExactly("money-differs");
    }

    @Test
    void brokenByErrorsAndFunctionsThatAreNotModelled() {
        RunResult run = new RunResult(
                1000,
                List.of(HACK),
                WORLD,
                Map.of(),
                List.of(),
                List.of(new ErrorDialog(5, 1, "joes/controller.js", "home", "TypeError: no\n  at main")),
                Map.of("ns.x", 2),
                1,
                1,
                0,
                List.of(),
                "stopped the run");

        assertThat(broken(predicted(1000, HACK), run))
                .extracting(Finding::code)
                .containsExactly("script-error", "not-modelled", "run-stopped");
    }

    @Test
    void countsHacksAboveMinimumSecurityAsDesyncs() {
        Shown shown = Shown.of(run(HACK, GROW, HACK, WEAKEN, HACK), BatchWord.HGW, WORLD);

        assertThat(shown.desyncs()).isEqualTo(1);
    }

    @Test
    void countsBatchesThatLandedWholeAndInOrder() {
        Shown shown =
                Shown.of(run(GROW, WEAKEN, HACK, GROW, WEAKEN, HACK, WEAKEN, GROW, HACK, GROW), BatchWord.HGW, WORLD);

        assertThat(shown.batches()).isEqualTo(1);
    }

    private static List<Finding> broken(SimulationResult predicted, Landing... shown) {
        return broken(predicted, run(shown));
    }

    private static List<Finding> broken(SimulationResult predicted, RunResult run) {
        return new Promises("joes", predicted, Shown.of(run, BatchWord.HGW, WORLD), run).broken();
    }

    private static SimulationResult predicted(double money, Landing... landings) {
        return new SimulationResult(
                "n00dles",
                1000,
                money,
                2000,
                new Losses(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                1,
                0,
                3,
                5.2,
                250,
                landings.length,
                List.of(landings));
    }

    private static RunResult run(Landing... landings) {
        return new RunResult(
                1000, List.of(landings), WORLD, Map.of(), List.of(), List.of(), Map.of(), 1, 1, 0, List.of(), "");
    }

    private static Landing landing(Op op, double threads, double result, double securityAfter) {
        return new Landing(500, op, "n00dles", threads, result, 1e6, securityAfter);
    }
}
