package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

final class RamCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsWhichNameAtWhichLineCosts() throws IOException {
        String script = write("a.js", "export async function main(ns) {\n  await ns.hack('n00dles');\n}\n");

        CommandRun run = CommandRun.of("ram", script);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("a.js  1.70 GB", "0.10  hack      a.js:2:");
    }

    @Test
    void findsImportsFromTheFolderThatHoldsThem() throws IOException {
        write("lib/tools.js", "export function tool(ns) { return ns.scan(); }\n");
        String script = write(
                "app/main.js", "import { tool } from '/lib/tools.js';\nexport async function main(ns) { tool(ns); }\n");

        CommandRun run = CommandRun.of("ram", script);

        assertThat(run.out()).contains("app/main.js  1.80 GB", "lib/tools.js:1:");
    }

    @Test
    void countsEveryScriptOfAFolderThatCanBeStarted() throws IOException {
        write("lib.js", "export function tool(ns) { return ns.scan(); }\n");
        write("one.js", "export async function main(ns) {}\n");
        write("two.js", "export async function main(ns) { ns.exec('one.js', 'home'); }\n");

        CommandRun run = CommandRun.of("ram", folder.toString(), "--json");

        assertThat(JsonMapper.shared().readTree(run.out()).get("scripts").findValuesAsString("totalGb"))
                .containsExactly("1.6", "2.9");
    }

    @Test
    void billsAsTheGivenVersionDoes() throws IOException {
        String script = write("a.js", "export async function main(ns) { ns.rm('a.txt'); }\n");

        assertThat(CommandRun.of("ram", script, "--game", "2").out()).contains("2.60 GB");
        assertThat(CommandRun.of("ram", script, "--game", "3").out()).contains("2.20 GB");
    }

    @Test
    void tellsWhereAScriptCannotBeRead() throws IOException {
        String script = write("a.js", "export async function main(ns) {\n  let = ;\n}\n");

        CommandRun run = CommandRun.of("ram", script);

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.out()).contains("a.js:2:");
    }

    @Test
    void refusesFolderWithoutScripts() {
        CommandRun run = CommandRun.of("ram", folder.toString());

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains(folder.toString(), "no script");
    }

    @Test
    void refusesUnknownGameVersion() {
        CommandRun run = CommandRun.of("ram", "a.js", "--game", "4");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--game", "must be 2 or 3", "\"4\"");
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}
