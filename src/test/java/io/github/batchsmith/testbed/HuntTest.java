package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.chaos.Fault;
import io.github.batchsmith.chaos.FaultKind;
import io.github.batchsmith.testbed.chaos.Hunt;
import io.github.batchsmith.testbed.chaos.Hunt.Quarry;
import io.github.batchsmith.testbed.chaos.Invariant;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HuntTest {
    private static final Chaos MANY =
            Chaos.parse("jitter=5ms,pause=50ms..1s/1m,level-ups=1/5m,kill=1/4m,refuse=10%,ports-filled=1/8m");
    private static final String WORKER =
            "export async function main(ns) { ns.atExit(() => ns.writePort(9, ns.args[0])); await ns.sleep(7000); }";

    @Test
    void findsWhoeverTrustsWhatIsInAPort() {
        Quarry quarry =
                hunt("for (let i = 0; ; i++) { if (!ns.run('worker.js', 1, i)) { await ns.sleep(100); continue; }"
                                + " const port = ns.getPortHandle(9); await port.nextWrite();"
                                + " const value = port.read(); if (value !== i) throw new Error(`heard ${value}`); }")
                        .orElseThrow();

        assertThat(quarry.breach().invariant()).isEqualTo(Invariant.NO_REJECTION);
        assertThat(quarry.breach().what()).contains("heard a value of another script");
        assertThat(quarry.faultsBefore()).isGreaterThan(20);
        assertThat(quarry.plan().faults()).extracting(Fault::kind).containsExactly(FaultKind.PORTS_FILLED);
    }

    @Test
    void findsWhoeverDoesNotLookWhetherAScriptStarted() {
        Quarry quarry = hunt("const port = ns.getPortHandle(9); while (true) { ns.run('worker.js', 1, 1);"
                        + " await port.nextWrite(); port.clear(); }")
                .orElseThrow();

        assertThat(quarry.breach().invariant()).isEqualTo(Invariant.CONTROLLER_ALIVE);
        assertThat(quarry.plan().faults()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(FaultKind.REFUSE);
            assertThat(each.forMillis()).isLessThan(10);
        });
    }

    @Test
    void aShrunkPlanBreaksTheSameWhenItIsWrittenOutAndReadAgain() {
        String fragile = "const port = ns.getPortHandle(9); while (true) { ns.run('worker.js', 1, 1);"
                + " await port.nextWrite(); port.clear(); }";
        Quarry quarry = hunt(fragile).orElseThrow();

        Quarry again = hunt(fragile, Chaos.parse(quarry.plan().toString()), quarry.seed())
                .orElseThrow();

        assertThat(again.plan()).isEqualTo(quarry.plan());
        assertThat(again.breach()).isEqualTo(quarry.breach());
    }

    @Test
    void findsNothingInAScriptThatTakesCare() {
        assertThat(hunt("while (true) { ns.run('worker.js', 1, 1); await ns.sleep(8000); ns.clearPort(9); }"))
                .isEmpty();
    }

    @Test
    void doesNotBlameFaultsForWhatBreaksWithoutThem() {
        assertThat(hunt("setTimeout(() => { throw new Error('always'); }, 5000); while (true) await ns.sleep(1000);"))
                .isEmpty();
    }

    private static Optional<Quarry> hunt(String body) {
        return hunt(body, MANY, 1);
    }

    private static Optional<Quarry> hunt(String body, Chaos chaos, long seed) {
        RunRequest request = Play.of(body)
                .with("worker.js", WORKER)
                .during(Duration.ofMinutes(20))
                .seed(seed)
                .request();
        return new Hunt(request, chaos, Duration.ofMinutes(5), (step, fraction) -> {}).search(3);
    }
}
