package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.testbed.state.Limits;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MockGameTest {
    private static final String TICKER = """
            export async function main(ns) {
              ns.disableLog("sleep");
              for (let i = 0; ; i++) {
                ns.print(`tick ${i}`);
                ns.writePort(2, i);
                await ns.sleep(1000);
              }
            }
            """;

    private final MockGame game = game(Limits.DEFAULT);
    private final MockGame small = game(new Limits(100_000, Duration.ofMillis(300), 1000, 100, 100, 100));

    private static MockGame game(Limits limits) {
        return new MockGame(GameSetup.builder(WorldFiles.builtIn("early"), new CountedNames(GameVersion.V2))
                .version(GameVersion.V2)
                .limits(limits)
                .build());
    }

    @AfterEach
    void close() {
        game.close();
        small.close();
    }

    @Test
    void goesOnWhereItStood() {
        game.write("home", "ticker.js", TICKER);
        int pid = game.start("home", "ticker.js", 2, List.of());
        game.advance(Duration.ofMillis(2500));
        assertThat(game.log("ticker.js"))
                .hasValue(List.of("disableLog: Disabled logging for sleep", "tick 0", "tick 1", "tick 2"));

        game.advance(Duration.ofMillis(600));

        assertThat(game.elapsedMillis()).isEqualTo(3100);
        assertThat(game.port(2)).containsExactly(0.0, 1.0, 2.0, 3.0);
        assertThat(game.running())
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .returns(pid, RunningScript::pid)
                        .returns(2, RunningScript::threads)
                        .returns("home", RunningScript::host));
    }

    @Test
    void pausesWhereTheConditionFirstHolds() {
        game.write("home", "ticker.js", TICKER);
        game.start("home", "ticker.js", 1, List.of());

        assertThat(game.advanceUntil(() -> game.port(2).size() == 5, Duration.ofHours(1)))
                .isTrue();
        assertThat(game.elapsedMillis()).isEqualTo(4000);
        assertThat(game.advanceUntil(() -> game.port(2).isEmpty(), Duration.ofSeconds(3)))
                .isFalse();
        assertThat(game.elapsedMillis()).isEqualTo(7000);
    }

    @Test
    void letsTimePassWhereNothingRuns() {
        game.advance(Duration.ofMinutes(3));

        assertThat(game.elapsedMillis()).isEqualTo(180_000);
    }

    @Test
    void remembersTheLogOfAScriptThatEnded() {
        game.write("home", "main.js", "export async function main(ns) { ns.print(`got ${ns.args[0]}`); }");
        game.start("home", "main.js", 1, List.of("joesguns"));
        game.advance(Duration.ofSeconds(1));

        assertThat(game.running()).isEmpty();
        assertThat(game.log("main.js")).hasValue(List.of("got joesguns"));
        assertThat(game.log("other.js")).isEmpty();
    }

    @Test
    void showsPlainValuesOfPortsAsSuchAndOthersAsJson() {
        game.write(
                "home",
                "main.js",
                "export async function main(ns) { [1, 'a', true, {b: [2]}].forEach(each => ns.writePort(7, each)); }");
        game.start("home", "main.js", 1, List.of());
        game.advance(Duration.ofSeconds(1));

        assertThat(game.port(7)).containsExactly(1.0, "a", true, "{\"b\":[2]}");
    }

    @Test
    void standsStillOnceAScriptHasFrozenIt() {
        small.write("home", "main.js", "export async function main(ns) { while (true) await ns.sleep(0); }");
        small.start("home", "main.js", 1, List.of());
        small.advance(Duration.ofSeconds(1));

        assertThat(small.stopped()).hasValueSatisfying(each -> assertThat(each).contains("main.js"));
        assertThat(small.start("home", "main.js", 1, List.of())).isZero();
        small.advance(Duration.ofSeconds(1));
        assertThat(small.elapsedMillis()).isZero();
    }

    @Test
    void standsStillOnceAScriptHasFrozenItAsSoonAsItStarts() {
        small.write("home", "main.js", "export async function main(ns) { if (ns.args[0]) for (;;); }");
        small.start("home", "main.js", 1, List.of());
        small.advance(Duration.ofMillis(1));

        assertThat(small.start("home", "main.js", 1, List.of(true))).isZero();

        assertThat(small.stopped()).hasValueSatisfying(each -> assertThat(each).contains("main.js at line 1"));
        assertThat(small.start("home", "main.js", 1, List.of())).isZero();
    }

    @Test
    void canBeLookedAtAfterATaskThatNothingEnds() {
        small.write("home", "main.js", """
                    export async function main(ns) {
                      ns.writePort(1, 5); ns.writePort(1, [5]); ns.print("begun");
                      await ns.sleep(5);
                      [].indexOf.call({ length: 3e7 }, 1);
                      ns.print("ended");
                    }
                    """);
        small.start("home", "main.js", 1, List.of());
        small.advance(Duration.ofSeconds(1));

        assertThat(small.stopped())
                .contains("stopped main.js at line 4: it ran on without ever waiting, which freezes the game");
        assertThat(small.elapsedMillis()).isEqualTo(5);
        assertThat(small.running()).hasSize(1);
        assertThat(small.log("main.js"))
                .hasValueSatisfying(each -> assertThat(each).contains("begun").doesNotContain("ended"));
        assertThat(small.port(1)).isEmpty();
    }

    @Test
    void showsPortsAlsoOnceAScriptHasFrozenIt() {
        small.write(
                "home",
                "main.js",
                "export async function main(ns) { ns.writePort(1, 'x'); ns.writePort(1, [1]); for (;;); }");
        small.start("home", "main.js", 1, List.of());
        small.advance(Duration.ofSeconds(1));

        assertThat(small.port(1)).containsExactly("x", "a value of a script that was stopped");
        assertThat(small.stopped()).isPresent();
    }

    @Test
    void conditionsMayLookAtEverythingAndFail() {
        game.write("home", "ticker.js", TICKER);
        game.start("home", "ticker.js", 1, List.of());

        assertThat(game.advanceUntil(() -> game.port(2).size() == 3, Duration.ofMinutes(1)))
                .isTrue();
        assertThatThrownBy(() -> game.advanceUntil(
                        () -> {
                            throw new AssertionError("no");
                        },
                        Duration.ofMinutes(1)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("no");
        assertThat(game.elapsedMillis()).isEqualTo(2000);
    }

    @Test
    void tellsWhyAScriptCannotStart() {
        game.write("home", "ticker.js", TICKER);

        assertThatThrownBy(() -> game.start("home", "ticker.js", 1000, List.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("free on home are 64.0 GB");
        assertThatThrownBy(() -> game.start("hme", "ticker.js", 1, List.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("did you mean");
    }
}
