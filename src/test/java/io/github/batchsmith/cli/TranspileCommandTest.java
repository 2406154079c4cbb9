package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TranspileCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesModuleOfEachClass() throws IOException {
        String source = write(
                "Adder.java", "public final class Adder { public static int plus(int a, int b) { return a + b; } }");

        CommandRun run = transpile(source);

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("wrote ").contains(".js");
        assertThat(folder.resolve("out"))
                .isDirectoryNotContaining(file -> !file.getFileName().toString().startsWith("adder.js"));
        assertThat(folder.resolve("out/adder.js")).content().contains("export function plus(a, b)");
        assertThat(folder.resolve("out/adder.js.map")).content().contains("Adder.java");
    }

    @Test
    void tellsWhereJavaIsWrongAndWritesNothing() throws IOException {
        String sound = write("Adder.java", "public final class Adder { public static int one() { return 1; } }");
        String wrong = write("Wrong.java", "public final class Wrong { public static int two() { return \"2\"; } }");

        CommandRun run = transpile(sound, wrong);

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("Wrong.java:1:");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void tellsMissingFile() {
        CommandRun run = transpile("Nowhere.java");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("Nowhere.java", "no such file");
    }

    @Test
    void refusesWhatIsNoJavaAtAll() throws IOException {
        Files.write(folder.resolve("Binary.java"), new byte[] {(byte) 0xff, 0, (byte) 0xfe, 1});
        String bytes = folder.resolve("Binary.java").toString();

        assertRefused(transpile(write("notes.txt", "hello")), "notes.txt: this is no file of Java");
        assertRefused(transpile(bytes), "the file is not UTF-8 text");
        assertRefused(transpile(write("Mark.java", "\ufefffinal class Mark {}")), "Mark.java:1:1: illegal character");
    }

    @Test
    void refusesExpressionsThatNoStackHolds() throws IOException {
        String deep = "(".repeat(20_000) + "1" + ")".repeat(20_000);

        assertRefused(
                transpile(write("Deep.java", "final class Deep { static int one() { return " + deep + "; } }")),
                "Deep.java: expressions are nested too deeply");
    }

    private void assertRefused(CommandRun run, String message) {
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains(message).doesNotContain("internal error", "\tat ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void tellsTheLineInFilesOfWindows() throws IOException {
        String wrong = write(
                "Wrong.java",
                "public final class Wrong {\r\n    public static int two() {\r\n        return x;\r\n    }\r\n}\r\n");

        CommandRun run = transpile(wrong);

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("Wrong.java:3:16: cannot find symbol").doesNotContain("\tat ");
    }

    @Test
    void refusesFileWithoutAnything() throws IOException {
        CommandRun run = transpile(write("Empty.java", ""));

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("Empty.java: the file is empty");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void refusesModulesThatCallEachOther() throws IOException {
        String ping =
                write("Ping.java", "final class Ping { static int go(int n) { return n < 1 ? 0 : Pong.go(n - 1); } }");
        String pong =
                write("Pong.java", "final class Pong { static int go(int n) { return n < 1 ? 1 : Ping.go(n - 1); } }");

        CommandRun run = transpile(ping, pong);

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("ping.js", "pong.js", "in a circle", "a third class");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void renamesWhatJavaScriptReserves() throws IOException {
        String source = write(
                "Words.java",
                "public final class Words { public static int delete(int function, int größe) { int let = function; return let + größe; } }");

        CommandRun run = transpile(source);

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("out/words.js")).content().contains("export function delete_(function_, ");
    }

    @Test
    void takesFileOfOneMegabyte() throws IOException {
        String comment = "    // " + "so many words ".repeat(10) + "\n";
        String source = write(
                "Large.java",
                "public final class Large {\n" + comment.repeat(8_000)
                        + "    public static int one() {\n        return 1;\n    }\n}\n");

        CommandRun run = transpile(source);

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("out/large.js")).content().contains("export function one()");
    }

    private CommandRun transpile(String... sources) {
        String[] arguments = new String[sources.length + 3];
        arguments[0] = "transpile";
        arguments[1] = "--out";
        arguments[2] = folder.resolve("out").toString();
        System.arraycopy(sources, 0, arguments, 3, sources.length);
        return CommandRun.of(arguments);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
