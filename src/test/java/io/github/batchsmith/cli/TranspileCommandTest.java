package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                write("Pong.java", "final class Pong {\n static int go(int n) { return n < 1 ? 1 : Net.go(n - 1); } }");
        String net = write(
                "Net.java", "final class Net {\n\n static int go(int n) { return n < 1 ? 2 : Ping.go(n - 1); } }");

        CommandRun run = transpile(ping, pong, net);

        assertRefused(
                run,
                "Net.java:3:44: the modules import each other in a circle: net.js uses ping.js (" + net + ":3), "
                        + "ping.js uses pong.js (" + ping + ":1), pong.js uses net.js (" + pong + ":2)");
        assertThat(run.err()).contains("a third class");
    }

    @Test
    void takesFilesWithByteOrderMark() throws IOException {
        String source = write("Mark.java", "\ufeffpublic final class Mark { public static int one() { return 1; } }");

        CommandRun run = transpile(source);

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("out/mark.js")).content().startsWith("/**").doesNotContain("\ufeff");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new Thread(() -> {}).start();|new Thread|wait with ns.sleep",
                "Class.forName(\"x\");|the method Class.forName(String)|call methods directly",
                "java.nio.file.Files.delete(null);|the method Files.delete(Path)|ns.read and ns.write",
                "System.exit(1);|the method System.exit(int)|end with ns.exit",
                "synchronized (args) { }|synchronized|a script runs in one thread"
            })
    void refusesWhatIsOutsideTheSubsetAtItsLine(String statement, String what, String hint) throws IOException {
        String source = write(
                "Outside.java",
                "final class Outside {\n  static void go(String[] args) throws Exception {\n    " + statement
                        + "\n  }\n}\n");

        CommandRun run = transpile(source);

        assertRefused(run, "Outside.java:3:5: " + what + " cannot become JavaScript");
        assertThat(run.err()).contains(hint);
    }

    @Test
    void refusesTwoClassesOfOneFile() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.createDirectories(folder.resolve("b"));
        String one = write("a/Adder.java", "package a; public final class Adder { static int one() { return 1; } }");
        String two = write("b/Adder.java", "package b; public final class Adder { static int two() { return 2; } }");

        assertRefused(transpile(one, two), "b.Adder and a.Adder would both become adder.js");
    }

    @Test
    void spellsNamesThatJavaScriptDoesNotKnow() throws IOException {
        String source = write(
                "Names.java",
                "public final class Names { public static int 価格(int €, int $x, int _y) { return € + $x + _y; } }");

        CommandRun run = transpile(source);

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("out/names.js"))
                .content()
                .contains("export function 価格(")
                .doesNotContain("€");
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
