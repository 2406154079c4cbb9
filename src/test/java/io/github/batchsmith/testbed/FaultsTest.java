package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.testbed.trace.TraceEvent.FaultStruck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final String CHILD =
            "export async function main(ns) { ns.tprint(performance.now()); await ns.sleep(500000); }";

    @Test
    void lateTimersKeepTheirOrder() {
        List<String> lines = lines(
                "jitter=20ms,pause=500ms@100ms",
                "const fired = []; for (let i = 0; i < 50; i++) setTimeout(() => fired.push(i), i * 5);"
                        + " await ns.sleep(1000); ns.tprint(fired.join()); ns.tprint(performance.now() >= 1000);");

        assertThat(lines.get(0))
                .isEqualTo(String.join(
                        ",", IntStream.range(0, 50).mapToObj(String::valueOf).toList()));
        assertThat(lines.get(1)).isEqualTo("true");
    }

    @Test
    void aPauseHoldsTimersUpUntilItsEnd() {
        assertThat(lines("pause=2s@1s", "await ns.sleep(1500); ns.tprint(performance.now());"))
                .containsExactly("3000");
    }

    @Test
    void aTabInTheBackgroundFiresOnceASecond() {
        assertThat(lines(
                        "background=1s",
                        "for (let i = 0; i < 3; i++) { await ns.sleep(20); ns.tprint(performance.now()); }"))
                .containsExactly("1000", "2000", "3000");
    }

    @Test
    void scriptsBeginLate() {
        RunResult result = Play.of("await ns.sleep(1); ns.run('child.js'); await ns.sleep(1000);")
                .with("child.js", CHILD)
                .faults("slow-launch=300ms..400ms")
                .run();

        assertThat(Double.parseDouble(Play.lines(result).get(0))).isBetween(601.0, 801.0);
    }

    @Test
    void theFirstLoadOfAModuleTakesItsTime() {
        RunResult result = Play.of("ns.run('child.js'); await ns.sleep(1000); ns.run('child.js', 2);")
                .with("child.js", CHILD)
                .faults("cold=300ms")
                .run();

        assertThat(Play.lines(result)).containsExactly("600", "1300");
    }

    @Test
    void launchesAreRefused() {
        assertThat(Play.of("ns.tprint(ns.run('child.js')); await ns.sleep(20); ns.tprint(ns.run('child.js') > 0);")
                        .with("child.js", CHILD)
                        .faults("refuse=100%@0ms+10ms")
                        .lines())
                .containsExactly("0", "true", "20");
    }

    @Test
    void theTraceTellsOfEachRefusedLaunch() {
        assertThat(faultsIn("ns.run('child.js'); await ns.sleep(20); ns.run('child.js');", "refuse=100%@0ms+10ms"))
                .containsExactly("1 refuse=100%@0ms+10ms child.js was not started on home");
    }

    @Test
    void theTraceTellsOfEachLateStart() {
        assertThat(faultsIn("await ns.sleep(20); ns.run('child.js');", "slow-launch=300ms..301ms@10ms+20ms"))
                .singleElement()
                .asString()
                .matches("2 slow-launch=300ms..301ms@10ms\\+20ms child.js begins 30[01] ms late on home");
    }

    @Test
    void theTraceTellsOfEachModuleThatIsSlowToLoad() {
        assertThat(faultsIn(
                        "await ns.sleep(5); ns.run('child.js'); ns.run('child.js', 2);", "cold=300ms..301ms@1ms+10ms"))
                .singleElement()
                .asString()
                .matches("0 cold=300ms..301ms@1ms\\+10ms child.js takes 30[01] ms to load");
    }

    @Test
    void theTraceTellsWhatMakesATimerLate() {
        String sleeps = "await ns.sleep(20); await ns.sleep(20); await ns.sleep(5);";

        assertThat(faultsIn(sleeps, "pause=50ms@10ms"))
                .singleElement()
                .asString()
                .matches("1 pause=50ms@10ms timer \\d+, due at 20 ms, fires 40 ms late");
        assertThat(faultsIn(sleeps, "background=1s@30ms+20ms"))
                .singleElement()
                .asString()
                .matches("1 background=1s@30ms\\+20ms timer \\d+, due at 40 ms, fires 960 ms late");
    }

    @Test
    void theTraceTellsOfTimersBehindALateOne() {
        String timers = "setTimeout(() => {}, 10); setTimeout(() => {}, 30); await ns.sleep(90);";

        assertThat(faultsIn(timers, "jitter=49ms..50ms@5ms+15ms"))
                .hasSize(2)
                .first()
                .asString()
                .matches("0 jitter=49ms..50ms@5ms\\+15ms timer \\d+, due at 10 ms, fires (49|50) ms late");
        assertThat(faultsIn(timers, "jitter=49ms..50ms@5ms+15ms").get(1))
                .matches("0  timer \\d+, due at 30 ms, fires (29|30) ms late, behind one that is late");
    }

    private static List<String> faultsIn(String script, String chaos) {
        List<String> faults = new ArrayList<>();
        Play.of(script).with("child.js", CHILD).faults(chaos).run(event -> {
            if (event.get() instanceof FaultStruck fault) {
                faults.add(fault.pid() + " " + fault.fault() + " " + fault.effect());
            }
        });
        return faults;
    }

    @Test
    void ramIsLostAndAdded() {
        assertThat(lines(
                        "ram-lost=8GB:home@10s,ram-added=64GB:home@20s",
                        "const free = () => ns.getServerMaxRam('home') - ns.getServerUsedRam('home'); const before = free();"
                                + " await ns.sleep(15000); ns.tprint(free() - before);"
                                + " await ns.sleep(15000); ns.tprint(free() - before);"))
                .containsExactly("-8", "56");
    }

    @Test
    void anotherScriptChangesTheTarget() {
        assertThat(lines(
                        "money-taken=50%:n00dles@10s,security-raised=5:n00dles@10s",
                        "const look = () => [ns.getServerMoneyAvailable('n00dles'), ns.getServerSecurityLevel('n00dles')];"
                                + " const [money, security] = look(); await ns.sleep(11000);"
                                + " ns.tprint(look()[0] / money); ns.tprint(look()[1] - security);"))
                .containsExactly("0.5", "5");
    }

    @Test
    void aWorkerIsKilledAndItsExitCallbackRuns() {
        RunResult result = Play.of("ns.run('child.js'); await ns.sleep(20000); ns.tprint(ns.ps().length);")
                .with("child.js", CHILD.replace("ns.tprint", "ns.atExit(() => ns.tprint('killed')); ns.tprint"))
                .faults("kill=5@10s")
                .run();

        assertThat(Play.lines(result)).containsExactly("0", "killed", "1");
    }

    @Test
    void portsAreFilledAndCleared() {
        assertThat(
                        lines(
                                "ports-filled=60@10s,ports-cleared=49@20s",
                                "ns.writePort(3, 'mine'); const port = ns.getPortHandle(3); await ns.sleep(11000);"
                                        + " ns.tprint(port.full(), port.peek()); await ns.sleep(10000); port.read(); ns.tprint(port.empty());"))
                .containsExactly("truea value of another script", "true");
    }

    @Test
    void aForeignWriteWakesWhoWaits() {
        assertThat(lines(
                        "ports-filled=1:7@10s", "await ns.getPortHandle(7).nextWrite(); ns.tprint(performance.now());"))
                .containsExactly("10000");
    }

    @Test
    void theLevelRises() {
        assertThat(
                        lines(
                                "level-ups=10@10s",
                                "const before = ns.getHackingLevel(); await ns.sleep(11000); ns.tprint(ns.getHackingLevel() - before);"))
                .containsExactly("10");
    }

    @Test
    void aReloadStartsWhatIsNotTemporaryAgain() {
        RunResult result = Play.of(
                        "ns.atExit(() => ns.tprint('exit')); ns.tprint(ns.pid, ns.args, globalThis.seen ?? 'new');"
                                + " globalThis.seen = 'old'; ns.tprint(ns.ps().length, ns.peek(1)); ns.writePort(1, 'x');"
                                + " ns.run('child.js', { temporary: true }); await ns.sleep(60000); ns.tprint(performance.now());")
                .with("child.js", "export async function main(ns) { await ns.sleep(600000); ns.tprint('never'); }")
                .faults("reload=5s@20s")
                .during(Duration.ofMinutes(2))
                .run();

        assertThat(result.errors()).isEmpty();
        assertThat(Play.lines(result))
                .containsExactly("1[]new", "1NULL PORT DATA", "1[]new", "1NULL PORT DATA", "85000", "exit");
        assertThat(result.aliveProcesses()).isEqualTo(1);
    }

    @Test
    void theSameSeedGivesTheSameRun() {
        assertThat(wild(3)).isEqualTo(wild(3));
        assertThat(wild(3)).isNotEqualTo(wild(4));
    }

    private static String wild(long seed) {
        StringBuilder events = new StringBuilder();
        Play.of("while (true) { ns.run('child.js', {temporary: true}); await ns.hack('n00dles'); }")
                .with("child.js", "export async function main(ns) { await ns.sleep(Math.random() * 60000); }")
                .faults(
                        "jitter=20ms,pause=50ms..2s/1m,slow-launch=50ms,refuse=20%,kill=1/2m,level-ups=1/3m,reload=1s/4m")
                .seed(seed)
                .run(event -> events.append(event.get().json()).append('\n'));
        return events.toString();
    }

    private static List<String> lines(String faults, String body) {
        return Play.of(body).faults(faults).lines();
    }
}
