package io.github.batchsmith.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.batchsmith.testbed.state.TimerMode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

class BitburnerExtensionTest {
    @Test
    void tellsTheGamesStateWhereAnyAssertionFails() {
        Throwable failure = failureOf("failsByAnAssertionOfItsOwn");

        assertThat(failure).hasMessage("not rich");
        assertThat(failure.getSuppressed())
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .hasMessageContainingAll(
                                "the game after 1.0s (seed 5, world fresh, game ",
                                "main.js: hello",
                                "replay: java -jar batchsmith.jar run main.js --files"));
    }

    @Test
    void tellsTheStateOnce() {
        assertThat(failureOf("failsByAnAssertionAboutTheGame").getSuppressed()).isEmpty();
    }

    @Test
    void writesTheFilesThatTheCommandNames() {
        failureOf("failsByAnAssertionAboutTheGame");

        assertThat(Path.of(
                        "target/batchsmith-replay",
                        Failing.class.getName() + ".failsByAnAssertionAboutTheGame",
                        "main.js"))
                .content()
                .isEqualTo(Failing.HELLO);
    }

    @Test
    void repeatsChaosAndTimersToo() {
        assertThat(failureOf("goesWrongOnPurpose").getSuppressed())
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .hasMessageContaining(" --game 2 --chaos level-ups=10/1s --timers browser --for 1000ms"));
    }

    @Test
    void refusesChaosThatItDoesNotKnow() {
        assertThat(failureOf("knowsNoSuchChaos")).hasStackTraceContaining("earthquake");
    }

    @Test
    void refusesAWorldThatIsNotThere() {
        assertThat(failureOf("hasNoWorld")).hasStackTraceContaining("there is no world \"nowhere\"");
    }

    private static Throwable failureOf(String method) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(Failing.class.getName() + "#" + method + "(" + Game.class.getName() + ")"))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(each -> each.getRequiredPayload(TestExecutionResult.class))
                .map(each -> each.getThrowable().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    @Bitburner(world = "fresh", seed = 5)
    static final class Failing {
        private static final String HELLO = "export async function main(ns) { ns.tprint('hello'); }";

        private static void play(Game game) {
            game.put("main.js", HELLO).start("main.js");
            game.runFor(Duration.ofSeconds(1));
        }

        @Test
        void failsByAnAssertionOfItsOwn(Game game) {
            play(game);
            throw new AssertionError("not rich");
        }

        @Test
        void failsByAnAssertionAboutTheGame(Game game) {
            play(game);
            GameAssertions.assertThat(game).hasLevelAtLeast(100);
        }

        @Test
        @Bitburner(world = "fresh", chaos = "level-ups=10/1s", timers = TimerMode.BROWSER)
        void goesWrongOnPurpose(Game game) {
            game.put("main.js", "export const main = (ns) => ns.sleep(5000);").start("main.js");
            game.runFor(Duration.ofSeconds(1));
            assertThat(game.level()).isEqualTo(11);
            throw new AssertionError("not calm");
        }

        @Test
        @Bitburner(chaos = "earthquake=1/5m")
        void knowsNoSuchChaos(Game game) {
            game.runFor(Duration.ofSeconds(1));
        }

        @Test
        @Bitburner(world = "nowhere")
        void hasNoWorld(Game game) {
            game.runFor(Duration.ofSeconds(1));
        }
    }
}
