package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.testbed.state.TimerMode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrowserTimersTest {
    @Test
    void timersNestedFiveDeepWaitFourMillis() {
        assertThat(lines("for (let i = 0; i < 7; i++) { await ns.sleep(0); ns.tprint(performance.now()); }"))
                .containsExactly("0", "0", "0", "0", "4", "8", "12");
    }

    @Test
    void longerDelaysStayAsTheyAre() {
        assertThat(lines("for (let i = 0; i < 6; i++) { await ns.sleep(7.9); } ns.tprint(performance.now());"))
                .containsExactly("42");
    }

    @Test
    void repetitionsOfAnIntervalAreNestedInEachOther() {
        assertThat(lines("const times = []; const id = setInterval(() => times.push(performance.now()), 1);"
                        + " await ns.sleep(50); clearInterval(id); ns.tprint(times.slice(0, 7).join());"))
                .containsExactly("1,2,3,4,8,12,16");
    }

    @Test
    void whatFollowsATimerInMicrotasksIsNestedInIt() {
        assertThat(lines("for (let i = 0; i < 4; i++) { await ns.sleep(0); } await null; let after;"
                        + " setTimeout(() => { after = performance.now(); }, 0); await ns.sleep(9); ns.tprint(after);"))
                .containsExactly("4");
    }

    @Test
    void theLoadingOfAModuleEndsTheNesting() {
        RunResult result = Play.of("for (let i = 0; i < 5; i++) { await ns.sleep(0); } ns.run('child.js');")
                .with("child.js", "export async function main(ns) { await ns.sleep(0); ns.tprint(performance.now()); }")
                .timers(TimerMode.BROWSER)
                .run();

        assertThat(Play.lines(result)).containsExactly("4");
    }

    @Test
    void aLoopThatSleepsForNoTimeTakesTime() {
        RunResult result = Play.of("while (true) await ns.sleep(0);")
                .timers(TimerMode.BROWSER)
                .during(Duration.ofSeconds(1))
                .run();

        assertThat(result.stopped()).isEmpty();
        assertThat(result.elapsedMillis()).isEqualTo(1000);
    }

    private static List<String> lines(String body) {
        return Play.lines(Play.of(body).timers(TimerMode.BROWSER).run());
    }
}
