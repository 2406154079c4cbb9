package io.github.batchsmith.junit;

import static io.github.batchsmith.junit.GameAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.dsl.BatcherDefinition;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.spec.BatcherSpec;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Bitburner(world = "early", seed = 7)
class GameTest {
    private static final String ECHO = """
            export async function main(ns) {
              ns.tprint(`hello ${ns.args.join(' and ')}`);
              ns.print(`${ns.args.length} arguments`);
              ns.write('said.txt', ns.args[0], 'w');
              ns.writePort(3, ns.args.length);
              if (ns.args[0] === 'stay') {
                await ns.sleep(60_000);
              } else if (ns.args[0] === 'fail') {
                throw new Error('as told');
              }
            }
            """;

    @BeforeEach
    void putScript(Game game) {
        game.put("/echo.js", ECHO);
    }

    @Test
    void startsScriptsWithArgumentsAndThreads(Game game) {
        game.exec("echo.js", "home", 3, "stay", 2, true);
        game.runFor(Duration.ofMillis(1));

        assertThat(game).hasPrinted("hello stay and 2 and true").hasRunning("echo.js");
        assertThat(game).running().singleElement().matches(each -> each.threads() == 3 && each.pid() == 1);
        assertThat(game).log("echo.js").contains("3 arguments");
        assertThat(game).file("said.txt").isEqualTo("stay");
        assertThat(game).port(3).containsExactly(3);
    }

    @Test
    void goesOnAfterALook(Game game) {
        game.start("echo.js", "stay");
        game.runFor(Duration.ofSeconds(30));
        assertThat(game).hasRunning("echo.js", 1).hasNoCrashes().hasOnlyModelledCalls();
        game.put("other.js", ECHO).start("other.js", "again");
        game.runFor(Duration.ofSeconds(31));

        assertThat(game).hasNothingRunning().terminal().hasSize(2);
        assertThat(game.elapsed()).isEqualTo(Duration.ofSeconds(61));
    }

    @Test
    void runsUntilAConditionHolds(Game game) {
        game.start("echo.js", "stay");

        game.runUntil(each -> each.running().isEmpty(), Duration.ofHours(1));

        assertThat(game.elapsed()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void tellsOfCrashes(Game game) {
        game.start("echo.js", "fail");
        game.runFor(Duration.ofSeconds(1));

        assertThat(game).hasCrashed("echo.js").crashes().hasSize(1);
        assertThatThrownBy(() -> assertThat(game).hasNoCrashes())
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("expected no crash but there were 1, the first of echo.js", "as told");
    }

    @Test
    void aFailureTellsWhatIsThereAndHowToSeeItAgain(Game game) {
        game.start("echo.js", "stay", "a b");
        game.runFor(Duration.ofSeconds(90));

        assertThatThrownBy(() -> assertThat(game).hasMoneyAtLeast(1e12))
                .hasMessage("""
                expected money of at least $1.000t but there is $1.179k
                the game after 1m 30s (seed 7, world early, game 2):
                  money $1.179k, level 8
                  running: nothing
                  crashes: nothing
                  not modelled: nothing
                  terminal:
                    echo.js: hello stay and a b
                  the test: put /echo.js; start echo.js stay a b; run 1m 30s
                  replay: java -jar batchsmith.jar run echo.js --files target/batchsmith-replay/%s.%s \
                --world early --seed 7 --game 2 --for 90000ms -- stay 'a b'\
                """.formatted(GameTest.class.getName(), "aFailureTellsWhatIsThereAndHowToSeeItAgain"));
    }

    @Test
    void everyAssertionFailsWhereItDoesNotHold(Game game) {
        game.start("echo.js", "stay");
        game.runFor(Duration.ofMillis(1));
        List<Runnable> claims = List.of(
                () -> assertThat(game).hasEarnedAtLeast(1),
                () -> assertThat(game).hasLevelAtLeast(9),
                () -> assertThat(game).money().isZero(),
                () -> assertThat(game).hasRunning("other.js"),
                () -> assertThat(game).hasRunning("echo.js", 2),
                () -> assertThat(game).hasNotRunning("echo.js"),
                () -> assertThat(game).hasNothingRunning(),
                () -> assertThat(game).hasPrinted("good bye"),
                () -> assertThat(game).terminal().isEmpty(),
                () -> assertThat(game).hasFile("other.txt"),
                () -> assertThat(game).file("said.txt").isEqualTo("go"),
                () -> assertThat(game).log("echo.js").isEmpty(),
                () -> assertThat(game).port(3).containsExactly("1"),
                () -> assertThat(game).hasCrashed("echo.js"),
                () -> assertThat(game).server("foodnstuff").isPrepared(),
                () -> assertThat(game).server("foodnstuff").hasMoneyAtLeast(1e9),
                () -> assertThat(game).server("foodnstuff").hasSecurityAtMost(1),
                () -> assertThat(game).server("foodnstuff").security().isZero(),
                () -> assertThat(game).server("foodnstuff").file("x.txt").isEmpty(),
                () -> assertThat(game).server("The-Cave").hasRootAccess());

        for (int i = 0; i < claims.size(); i++) {
            assertThatThrownBy(claims.get(i)::run)
                    .as("claim %d", i)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContainingAll(GameState.HEADING, "replay: java -jar");
        }
    }

    @Test
    void tellsWhenAConditionDoesNotComeTrue(Game game) {
        assertThatThrownBy(() -> game.runUntil(each -> each.level() > 8, Duration.ofMinutes(2)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("within 2m of game time", "replay: none");
    }

    @Test
    void failsWhereAScriptFreezesTheGame(Game game) {
        game.put("stuck.js", "export async function main(ns) { await ns.sleep(1); while (true); }");
        game.start("stuck.js");

        assertThatThrownBy(() -> game.runFor(Duration.ofSeconds(1)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("stopped stuck.js at line 1");
    }

    @Test
    void refusesWhatCannotBeDone(Game game) {
        assertThatThrownBy(() -> game.start("ecko.js")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> game.exec("echo.js", "home", 0)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> game.server("hme")).hasMessageContaining("did you mean");
        assertThatThrownBy(() -> game.putFolder("no-such-folder")).hasMessageContaining("no-such-folder");
    }

    @Test
    void takesBundlesFoldersAndDefinitions(Game game) {
        game.put(new ScriptBundle("a/b.js", Map.of("a/b.js", ECHO)));
        game.putFolder("scripts=lib");
        ScriptBundle preset = game.putBatcher("proto");
        ScriptBundle own = game.putBatcher(Own.class);

        assertThat(game)
                .hasFile("a/b.js")
                .hasFile("lib/loop.js")
                .hasFile(preset.main())
                .hasFile(own.main());
    }

    @Test
    @Bitburner(world = "mid.json", game = "3")
    void runsABatcher(Game game) {
        game.start(game.putBatcher("single").main(), "n00dles");

        game.runFor(Duration.ofMinutes(5));

        assertThat(game).hasNoCrashes().hasEarnedAtLeast(1).server("n00dles").isPrepared();
    }

    @RepeatedTest(2)
    void eachTestHasAGameOfItsOwn(Game game) {
        assertThat(game.elapsed()).isZero();
        game.runFor(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void goesWithOtherParameters(String word, Game game) {
        game.start("echo.js", word);
        game.runFor(Duration.ofMillis(1));

        assertThat(game).hasPrinted("hello " + word);
    }

    @Nested
    class Inside {
        @Test
        void hasTheSettingsOfTheClassAround(Game game) {
            assertThat(game).hasFile("echo.js").hasLevelAtLeast(8);
        }
    }

    static final class Own implements BatcherDefinition {
        @Override
        public BatcherSpec define() {
            return Presets.find("single").orElseThrow().spec();
        }
    }
}
