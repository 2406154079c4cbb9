package io.github.batchsmith.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.batchsmith.game.World;
import io.github.batchsmith.output.TextFile;
import io.github.batchsmith.picture.Recording;
import io.github.batchsmith.picture.ReportPage;
import io.github.batchsmith.picture.Section;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How what happened is shown beyond its figures. */
final class PictureOptions {
    @Option(
            names = "--report",
            paramLabel = "F.html",
            description = "Write a page with charts: income and ceiling, batches, targets, RAM, losses, lags.")
    private @Nullable Path page;

    @Option(
            names = "--csv",
            paramLabel = "DIR",
            description = "Write the same numbers, and every landing, as tables of comma-separated values.")
    private @Nullable Path tables;

    @Option(names = "--series", description = "Print the same numbers with --json.")
    private boolean series;

    /** Whether anything is to be recorded. */
    boolean areGiven() {
        return page != null || tables != null || series;
    }

    /** Begins to record a game, whose tables go to a folder of this name; to the folder itself where it is empty. */
    Records begin(World world, String name) {
        return new Records(world, tables == null ? null : tables.resolve(name));
    }

    /** What is printed as JSON: the figures, and the series where they are asked for. */
    Object json(Object figures, Recording recording) {
        return series ? new Recorded(figures, recording) : figures;
    }

    /** The same of several controllers, with the series of all together and of each. */
    Object json(Object figures, Recording recording, List<Recording> controllerRecordings) {
        return series ? new RecordedTogether(figures, recording, controllerRecordings) : figures;
    }

    /** Writes the page where one is asked for. */
    void write(String title, List<Section> sections) {
        if (page != null) {
            TextFile.write(page, ReportPage.of(title, sections));
        }
    }

    private record RecordedTogether(
            @JsonUnwrapped Object figures, Recording recording, List<Recording> controllerRecordings) {
        RecordedTogether {
            controllerRecordings = List.copyOf(controllerRecordings);
        }
    }

    private record Recorded(@JsonUnwrapped Object figures, Recording recording) {}
}
