package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.DidYouMean;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.SaveFile;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import java.nio.file.Files;

/** Finds worlds: those that come with the program by name, others by the path of their file. */
public final class Worlds {
    private Worlds() {}

    /**
     * The world of that name, or in the file of that path.
     *
     * @throws InvalidInputException when there is none, or the file holds no possible world; with every finding
     */
    public static World load(String nameOrPath) {
        if (WorldFiles.builtInNames().contains(nameOrPath)) {
            return WorldFiles.builtIn(nameOrPath);
        }
        InputFile file = new InputFile(nameOrPath);
        if (!isPath(nameOrPath) && !Files.exists(file.path())) {
            throw new InvalidInputException(Finding.error(
                    "world-unknown",
                    nameOrPath,
                    "there is no world \"" + nameOrPath + "\", neither built in nor as a file",
                    DidYouMean.hint(nameOrPath, WorldFiles.builtInNames())));
        }
        return WorldFiles.parse(file.text(), nameOrPath);
    }

    /**
     * The world in a save that the game exported.
     *
     * @throws InvalidInputException when there is no such file, or it is no save; with every finding
     */
    public static World fromSave(String path) {
        return SaveFile.parse(new InputFile(path).bytes(), path);
    }

    private static boolean isPath(String text) {
        return text.endsWith(".json") || text.contains("/") || text.contains("\\");
    }
}
