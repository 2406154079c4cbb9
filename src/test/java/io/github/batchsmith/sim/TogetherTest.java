package io.github.batchsmith.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Controllers beside each other in one simulated world. */
final class TogetherTest {
    private static final World MID = WorldFiles.builtIn("mid");
    private static final double CALM_MILLIS = 600_000;
    private static final Conditions CALM = new Conditions(Duration.ofMinutes(10), 1, Chaos.NONE);

    @Test
    void oneAloneIsSimulatedAsEver() {
        SimulationResult alone = Simulator.simulate(
                Presets.named("jit").spec(), MID, new SimulationOptions(CALM.duration(), 1, "n00dles", 6.5));
        List<Landing> landings = new ArrayList<>();

        TogetherResult together = Simulator.simulateTogether(
                List.of(controller("jit", "n00dles")), MID, CALM, (landing, launch) -> landings.add(landing));

        assertThat(together.withLandings(landings).whole()).isEqualTo(alone);
    }

    @Test
    void sharesMakeUpTheWhole() {
        List<Integer> owners = new ArrayList<>();

        TogetherResult result = Simulator.simulateTogether(
                List.of(
                        controller("fleet", "foodnstuff"),
                        controller("proto", "joesguns"),
                        controller("shotgun", "n00dles")),
                MID,
                CALM,
                (landing, launch) -> owners.add(launch.controller()));

        SimulationResult whole = result.whole();
        assertThat(result.controllers())
                .extracting(ControllerResult::target)
                .containsExactly("foodnstuff", "joesguns", "n00dles");
        assertThat(result.controllers()).allSatisfy(each -> {
            assertThat(each.moneyMade()).as(each.batcher()).isPositive();
            assertThat(each.mostRamGb()).isLessThanOrEqualTo(whole.mostRamGb());
        });
        assertThat(sum(result)).isCloseTo(whole.moneyMade(), within(whole.moneyMade() * 1e-9));
        assertThat(whole.losses().total() + whole.moneyMade())
                .isCloseTo(
                        whole.ceilingPerSecond() * whole.elapsedMillis() / 1000,
                        within(whole.ceilingPerSecond() * 1e-6));
        for (int i = 0; i < 3; i++) {
            int controller = i;
            assertThat(result.controllers().get(i).operations())
                    .isEqualTo(
                            owners.stream().filter(each -> each == controller).count());
        }
    }

    @Test
    void theyShareOneRamOneLevelAndOneSeriesOfRandomNumbers() {
        double beside = together("jit", "n00dles", "jit", "joesguns")
                .controllers()
                .get(1)
                .moneyMade();
        SimulationResult alone = Simulator.simulate(
                Presets.named("jit").spec(), MID, new SimulationOptions(CALM.duration(), 1, "joesguns", 6.5));

        assertThat(beside).isPositive().isLessThan(alone.moneyMade());
    }

    @Test
    void sameConditionsGiveTheSameResult() {
        assertThat(together("jit", "n00dles", "shotgun", "joesguns"))
                .isEqualTo(together("jit", "n00dles", "shotgun", "joesguns"));
    }

    @Test
    void oneThatFindsNoRamEndsAndTheOthersGoOn() {
        TogetherResult result = Simulator.simulateTogether(
                List.of(
                        controller("jit", "n00dles"),
                        controller("proto", "joesguns"),
                        controller("shotgun", "foodnstuff")),
                MID,
                CALM,
                SimulationListener.NONE);

        assertThat(result.controllers().get(0).ended()).contains("not enough free RAM");
        assertThat(result.controllers().get(0).elapsedMillis()).isPositive().isLessThan(CALM_MILLIS);
        assertThat(result.controllers().get(1).moneyMade()).isPositive();
        assertThat(result.whole().elapsedMillis()).isEqualTo(CALM_MILLIS);
    }

    @Test
    void refusesMoreControllersThanHomeHolds() {
        assertThatThrownBy(() -> Simulator.simulateTogether(
                        List.of(controller("proto", "n00dles"), controller("jit", "n00dles")),
                        WorldFiles.builtIn("fresh"),
                        CALM,
                        SimulationListener.NONE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("home has no room for 2 controllers");
    }

    @Test
    void tellsWhichOneHasNoTarget() {
        assertThatThrownBy(() -> together("jit", "n00dles", "proto", "ecorp"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("proto targets");
    }

    private static double sum(TogetherResult result) {
        return result.controllers().stream()
                .mapToDouble(ControllerResult::moneyMade)
                .sum();
    }

    private static TogetherResult together(String one, String hers, String other, String his) {
        return Simulator.simulateTogether(
                List.of(controller(one, hers), controller(other, his)), MID, CALM, SimulationListener.NONE);
    }

    private static Controller controller(String preset, String target) {
        return new Controller(Presets.named(preset).spec(), target, SimulationOptions.MOST_CONTROLLER_RAM_GB);
    }
}
