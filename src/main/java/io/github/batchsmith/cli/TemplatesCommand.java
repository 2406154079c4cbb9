package io.github.batchsmith.cli;

import io.github.batchsmith.output.TextFile;
import io.github.batchsmith.pipeline.TemplateFiles;
import io.github.batchsmith.report.TextTable;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code templates}: what scripts are laid out with. */
@Command(
        name = "templates",
        description = {
            "Lists the templates that scripts are laid out with, or writes them to start your own from.",
            "Keep those that you change, and give their folder to --templates of generate, verify, push and watch."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  batchsmith templates",
            "  batchsmith templates --out mine",
            "  batchsmith verify jit --world mid --templates mine"
        })
final class TemplatesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder to write them to.")
    private @Nullable Path out;

    TemplatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<String, String> texts = TemplateFiles.textByName();
        if (out == null) {
            console.out().print(table(texts));
        } else {
            TextFile.createAll(out, texts, "choose another folder, or move it away");
            console.out().print(Words.count(texts.size(), "template") + " written to " + out + "\n");
        }
        return ExitCode.DONE;
    }

    private static String table(Map<String, String> texts) {
        TextTable table = TextTable.of(TextTable.left("template"), TextTable.left("lays out"));
        texts.forEach((name, text) -> table.row(name, TemplateFiles.summary(text)));
        return table.text();
    }
}
