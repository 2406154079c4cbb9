package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.chaos.FaultKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code run} with {@code --chaos}, {@code --until-broken} and {@code --trace}, and {@code trace}. */
final class ChaosCommandsTest {
    private static final String CHAOS = "jitter=5ms,pause=50ms..1s/1m,kill=1/5m,ports-filled=1/10m";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeScripts() throws IOException {
        Files.writeString(folder.resolve("main.js"), """
                export async function main(ns) {
                  const port = ns.getPortHandle(ns.pid);
                  for (let i = 0; ; i++) {
                    ns.run("worker.js", { temporary: true }, ns.pid, i);
                    await port.nextWrite();
                    const { id } = JSON.parse(port.read()); // the fault: another script may write to this port
                    ns.print(`${id} is done`);
                  }
                }
                """);
        Files.writeString(folder.resolve("worker.js"), """
                export async function main(ns) {
                  const [port, id] = ns.args;
                  ns.atExit(() => ns.writePort(port, JSON.stringify({ id })));
                  await ns.weaken("n00dles");
                }
                """);
    }

    @Test
    void shrinksWhatBreaksToOneFaultAndPrintsTheCommandThatShowsIt() {
        CommandRun hunt = run("--chaos", CHAOS, "--until-broken", "5");

        assertThat(hunt.code()).as(hunt.err()).isEqualTo(ExitCode.PROMISE_NOT_KEPT);
        assertThat(hunt.out())
                .startsWith("seed 1: unhandled rejection at ")
                .containsPattern("\\d\\d faults, shrunk to 1 in \\d+ runs:\n  ports-filled=1@\\d+ms\n");
        List<String> replay = Arrays.asList(
                hunt.out().lines().reduce((before, last) -> last).orElse("").split(" ", -1));
        assertThat(replay).startsWith("replay:", "batchsmith", "run").doesNotContain("--until-broken");
        CommandRun again = CommandRun.of(replay.subList(2, replay.size()).toArray(String[]::new));
        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(again.err())
                .contains(hunt.out().lines().findFirst().orElse("").replace("seed 1: ", ""), "controller dead");
    }

    @Test
    void tellsThatNothingBreaks() {
        CommandRun hunt = run("--chaos", "jitter=5ms,pause=1s/1m", "--until-broken", "2");

        assertThat(hunt.code()).isEqualTo(ExitCode.DONE);
        assertThat(hunt.out()).isEqualTo("nothing broke with 2 seeds\n");
    }

    @Test
    void refusesASwitchThatDoesNotExist() {
        CommandRun run = run("--chaos", "jiter=5ms");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("\"jiter\"", "did you mean \"jitter\"?");
    }

    @Test
    void refusesToHuntWithoutFaults() {
        assertThat(run("--until-broken", "5").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("--until-broken", "-1", "--chaos", "kill=1/1m").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void refusesAPlaceThatTheWorldDoesNotHave() {
        CommandRun run = run("--chaos", "ram-lost=4GB:hom@5s");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("did you mean \"home\"?");
    }

    @Test
    void theHelpNamesEverySwitch() {
        String help = CommandRun.of("run", "--help").out();

        assertThat(FaultKind.values())
                .allSatisfy(each -> assertThat(help)
                        .containsPattern("\\Q" + each.example() + "\\E +\\Q" + each.description() + "\\E"));
    }

    @Test
    void theSameSeedRecordsTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(recorded("a.jsonl"));

        assertThat(Files.readAllBytes(recorded("b.jsonl"))).isEqualTo(first);
        assertThat(new String(first, java.nio.charset.StandardCharsets.UTF_8).lines())
                .allSatisfy(
                        line -> assertThat(JsonMapper.shared().readTree(line).has("kind"))
                                .isTrue());
    }

    @Test
    void showsAWindowOfARecordedRun() {
        String trace = recorded("a.jsonl").toString();

        CommandRun window = CommandRun.of("trace", trace, "--from", "0s", "--to", "2m", "--kind", "landed,fault");
        CommandRun worker = CommandRun.of("trace", trace, "--pid", "2");

        assertThat(window.code()).as(window.err()).isEqualTo(ExitCode.DONE);
        assertThat(window.out().lines())
                .isNotEmpty()
                .allMatch(line -> line.matches(" +[\\d.]+s  (landed|fault ) .*"))
                .anyMatch(line -> line.contains("PID 2") && line.contains("op WEAKEN  target n00dles"));
        assertThat(worker.out().lines().map(line -> line.split(" +", -1)[2]))
                .containsExactly("start", "set", "fault", "fired", "landed", "write", "end"); // the jitter made it late
    }

    @Test
    void refusesWhatIsNoTrace() {
        assertThat(CommandRun.of("trace", folder.resolve("main.js").toString()).err())
                .contains("no recorded event");
        assertThat(CommandRun.of("trace", folder.resolve("none.jsonl").toString())
                        .code())
                .isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(CommandRun.of("trace", "x", "--kind", "landd").code()).isEqualTo(ExitCode.USAGE);
    }

    private Path recorded(String name) {
        Path file = folder.resolve(name);
        assertThat(run("--chaos", "jitter=5ms,kill=1/5m", "--trace", file.toString())
                        .code())
                .isEqualTo(ExitCode.DONE);
        return file;
    }

    private CommandRun run(String... options) {
        return CommandRun.of(Stream.concat(
                        Stream.of("run", "main.js", "--files", folder.toString(), "--world", "mid", "--for", "30m"),
                        Stream.of(options))
                .toArray(String[]::new));
    }
}
