package io.github.batchsmith.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineFileTest {
    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasThereUntilAllIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "of an earlier run\n");
        try (LineFile lines = LineFile.begin(file)) {
            lines.add("one");
            lines.add("zwei – 2");
            assertThat(file).hasContent("of an earlier run\n");
        }

        assertThat(file).hasContent("one\nzwei – 2\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void createsTheFolderOfTheFile() {
        Path file = folder.resolve("new folder").resolve("ä.csv");
        LineFile.begin(file).close();

        assertThat(file).isEmptyFile();
    }

    @Test
    void tellsThatAFolderIsInTheWay() {
        assertThatThrownBy(() -> LineFile.begin(folder))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is a folder, but a file is to be written here");
    }

    @Test
    void tellsThatTheFileCannotTakeItsPlace() throws IOException {
        Path file = folder.resolve("gone").resolve("a.txt");
        LineFile lines = LineFile.begin(file);
        Files.move(folder.resolve("gone"), folder.resolve("moved"));

        assertThatThrownBy(lines::close)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("output-not-written");
    }
}
