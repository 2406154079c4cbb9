package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RunCommandTest {
    private static final Path RECORDINGS = Path.of("testbed", "conformance");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsTheFileThatTheGameWasRecordedToWriteAndNothingElse() throws IOException {
        CommandRun run = CommandRun.of(
                "run",
                "03-ports.js",
                "--files",
                RECORDINGS.toString(),
                "--world",
                "early",
                "--seed",
                "42",
                "--first-pid",
                "2",
                "--read",
                "trace.txt");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(RECORDINGS.resolve("03-ports.early.expected.txt")));
    }

    @Test
    void printsFilesToTheByte() throws IOException {
        write(
                "a.js",
                "export async function main(ns) { ns.write('a.txt', 'ä\\r\\n\\u2028'); ns.write('b.txt', 'b'); }");

        assertThat(run("a.js", "--read", "a.txt", "--read", "/b.txt").out()).isEqualTo("ä\r\n\u2028b");
    }

    @Test
    void showsTerminalAndFigures() throws IOException {
        write("a.js", "export async function main(ns) { ns.tprint('hello'); await ns.hack('n00dles'); }");

        CommandRun run = run("a.js");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("a.js: hello\n").contains("a.js in mid", "1 hack, 0 grow, 0 weaken");
    }

    @Test
    void savesTheWorldForAnotherRun() throws IOException {
        write("a.js", "export async function main(ns) { ns.purchaseServer('mine', 2); await ns.sleep(1000); }");
        write("b.js", "export async function main(ns) { ns.tprint(ns.getServerMaxRam('mine')); }");
        Path saved = folder.resolve("after.json");

        run("a.js", "--save", saved.toString());

        assertThat(CommandRun.of("run", "b.js", "--files", folder.toString(), "--world", saved.toString())
                        .out())
                .startsWith("b.js: 2\n");
    }

    @Test
    void readsArgumentsAsTheTerminalDoes() throws IOException {
        write("a.js", "export async function main(ns) { ns.write('a.txt', JSON.stringify(ns.args)); }");

        CommandRun run = CommandRun.of(
                "run",
                "a.js",
                "n00dles",
                "5",
                "1e3",
                "true",
                "4x",
                "--files",
                folder.toString(),
                "--world",
                "mid",
                "--read",
                "a.txt",
                "--",
                "-2.5",
                "--quiet");

        assertThat(run.out()).isEqualTo("[\"n00dles\",5,1000,true,\"4x\",-2.5,\"--quiet\"]");
    }

    @Test
    void putsFoldersWhereThePrefixSays() throws IOException {
        write("lib/tool.js", "export const word = 'found';");
        write(
                "app/main.js",
                "import { word } from '/tools/tool.js'; export async function main(ns) { ns.write('a.txt', word); }");

        CommandRun run = CommandRun.of(
                "run",
                "/main.js",
                "--files",
                folder.resolve("app").toString(),
                "--files",
                folder.resolve("lib") + "=tools",
                "--world",
                "mid",
                "--read",
                "a.txt");

        assertThat(run.out()).isEqualTo("found");
    }

    @Test
    void writesSamples() throws IOException {
        write("a.js", "export async function main(ns) { await ns.sleep(2500); }");
        Path samples = folder.resolve("samples.json");

        run("a.js", "--sample", "1s", "--target", "n00dles", "--samples", samples.toString());

        JsonNode written = JsonMapper.shared().readTree(Files.readString(samples));
        assertThat(written.findValuesAsString("t")).startsWith("0.0", "1000.0", "2000.0");
        assertThat(written.get(0).propertyNames())
                .containsExactlyInAnyOrder(
                        "t", "money", "exp", "level", "scripts", "ramUsed", "targetMoney", "targetSecurity");
    }

    @Test
    void startsAtTheTimeAndPidThatAreGiven() throws IOException {
        write("a.js", "export async function main(ns) { ns.write('a.txt', Date.now() + ' ' + ns.pid); }");

        assertThat(run("a.js", "--now", "1500000000000", "--first-pid", "7", "--read", "a.txt")
                        .out())
                .isEqualTo("1500000000000 7");
    }

    @Test
    void sameSeedGivesTheSameRun() throws IOException {
        write("a.js", "export async function main(ns) { ns.write('a.txt', String(Math.random())); }");

        String first = run("a.js", "--seed", "5", "--read", "a.txt").out();

        assertThat(run("a.js", "--seed", "5", "--read", "a.txt").out()).isEqualTo(first);
        assertThat(run("a.js", "--seed", "6", "--read", "a.txt").out()).isNotEqualTo(first);
    }

    @Test
    void tellsErrorsOfScriptsOnStandardError() throws IOException {
        write("a.js", "export async function main(ns) {\n  null.x;\n}");

        CommandRun run = run("a.js");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("error: script a.js on home with PID 1 at 0 ms", "TypeError");
    }

    @Test
    void tellsFunctionsThatAreNotModelled() throws IOException {
        write("a.js", "export async function main(ns) { try { ns.gang.createGang('NiteSec'); } catch (e) {} }");

        assertThat(run("a.js").err()).contains("gang.createGang is not modelled; it was called 1 time");
    }

    @Test
    void printsFiguresAsJson() throws IOException {
        write("a.js", "export async function main(ns) { ns.tprint('hello'); null.x; }");

        JsonNode printed = JsonMapper.shared().readTree(run("a.js", "--json").out());

        assertThat(printed.get("terminal").get(0).asString()).isEqualTo("a.js: hello");
        assertThat(printed.get("errors").get(0).get("script").asString()).isEqualTo("a.js");
        assertThat(printed.get("level").asInt()).isEqualTo(250);
    }

    @Test
    void refusesScriptThatFreezesTheGame() throws IOException {
        write("a.js", "export async function main(ns) { while (true) {} }");

        CommandRun run = run("a.js");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("a.js");
    }

    @Test
    void suggestsScriptThatWasMeant() throws IOException {
        write("main.js", "export async function main(ns) {}");

        CommandRun run = run("mian.js");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("mian.js", "did you mean \"main.js\"?");
    }

    @Test
    void tellsWhichFileToReadIsMissing() throws IOException {
        write("a.js", "export async function main(ns) {}");

        CommandRun run = run("a.js", "--read", "trace.txt");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("trace.txt");
    }

    @Test
    void refusesScriptThatNeedsMoreRamThanHomeHas() throws IOException {
        write("a.js", "export async function main(ns) { ns.singularity.travelToCity('Aevum'); }");

        CommandRun run = CommandRun.of("run", "a.js", "--files", folder.toString(), "--world", "fresh");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("a.js", "GB");
    }

    @ParameterizedTest
    @CsvSource({
        "--first-pid 0,              --first-pid must be at least 1",
        "--now -1,                   --now must be at least 0",
        "--read a.txt --json,        leave --json out",
        "--sample 1s,                --target",
        "--for 0s,                   --for",
        "--game 1,                   must be 2 or 3",
    })
    void refusesOptionsThatMakeNoSense(String options, String told) throws IOException {
        write("a.js", "export async function main(ns) {}");

        CommandRun run = run("a.js", options.split(" ", -1));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(told);
    }

    private CommandRun run(String main, String... options) {
        return CommandRun.of(Stream.concat(
                        Stream.of("run", main, "--files", folder.toString(), "--world", "mid"), Stream.of(options))
                .toArray(String[]::new));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
