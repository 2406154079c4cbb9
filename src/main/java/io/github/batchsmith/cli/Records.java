package io.github.batchsmith.cli;

import io.github.batchsmith.game.World;
import io.github.batchsmith.output.LineFile;
import io.github.batchsmith.output.TextFile;
import io.github.batchsmith.picture.CsvTables;
import io.github.batchsmith.picture.LandingLines;
import io.github.batchsmith.picture.Recorder;
import io.github.batchsmith.picture.Recording;
import io.github.batchsmith.sim.SimulationListener;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What is recorded of one game, and the folder of its tables where there is to be one. */
final class Records implements AutoCloseable {
    private final Recorder recorder;
    private final @Nullable Path folder;
    private final @Nullable LineFile lines;
    private final SimulationListener landings;

    Records(World world, @Nullable Path folder) {
        recorder = new Recorder(world);
        this.folder = folder;
        lines = folder == null ? null : LineFile.begin(folder.resolve("landings.csv"));
        landings = lines == null ? SimulationListener.NONE : new LandingLines(lines::add);
    }

    Recorder recorder() {
        return recorder;
    }

    /** Is to be told every landing. */
    SimulationListener landings() {
        return landings;
    }

    /** Ends the recording of a game of so many ms, and writes its tables. */
    Recording end(double elapsedMillis) {
        Recording recording = recorder.recording(elapsedMillis);
        if (folder != null) {
            TextFile.writeAll(folder, CsvTables.of(recording));
        }
        return recording;
    }

    @Override
    public void close() {
        if (lines != null) {
            lines.close();
        }
    }
}
