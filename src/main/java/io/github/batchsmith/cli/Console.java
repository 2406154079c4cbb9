package io.github.batchsmith.cli;

import io.github.batchsmith.deliver.DeliveryLog;
import io.github.batchsmith.deliver.Interruption;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.Severity;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command prints.
 *
 * @param out results: what a person reads, or one JSON object
 * @param err findings, progress, errors
 * @param ansi whether {@code out} and {@code err} take colours
 * @param live whether {@code err} is a terminal, on which a progress bar can be drawn
 * @param nanoTime clock for the progress bar
 */
record Console(PrintWriter out, PrintWriter err, Ansi ansi, boolean live, LongSupplier nanoTime)
        implements DeliveryLog {
    /** The streams of this process, as UTF-8. */
    static Console ofThisProcess() {
        return new Console(writer(System.out), writer(System.err), Ansi.AUTO, Terminal.showsErrors(), System::nanoTime);
    }

    @Override
    public void say(String line) {
        out.print(line + "\n");
        out.flush();
    }

    /** Prints findings, heaviest first, each with its hint. */
    @Override
    public void findings(List<Finding> findings) {
        findings.stream().sorted().forEach(this::finding);
        err.flush();
    }

    /** Listens for Ctrl-C, and tells when it was heard. */
    Interruption interruption() {
        return Interruption.listen(() -> {
            err.print(Interruption.TOLD + "\n");
            err.flush();
        });
    }

    /** Prints one sentence that tells why a command ends. */
    void error(String message) {
        err.print(ansi.string("@|bold,red error|@: ") + message + "\n");
        err.flush();
    }

    private void finding(Finding finding) {
        String weight = finding.severity().name().toLowerCase(Locale.ROOT);
        String colour = finding.severity() == Severity.ERROR ? "red" : "yellow";
        err.print(ansi.string("@|bold," + colour + " " + weight + "|@: "));
        err.print(finding.path() + ": " + finding.message() + " [" + finding.code() + "]\n");
        err.print("  hint: " + finding.hint() + "\n");
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
