package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.RamCosts;
import io.github.batchsmith.output.ScriptFolder;
import io.github.batchsmith.ram.RamAnalyser;
import io.github.batchsmith.ram.RamFailure;
import io.github.batchsmith.ram.RamResult;
import io.github.batchsmith.ram.ScriptFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts the RAM of scripts on disk. */
final class ScriptFilesRam {
    private static final int MOST_FOLDERS_UP = 4;

    private final RamAnalyser analyser;
    private final RamCosts costs;

    ScriptFilesRam(RamAnalyser analyser, RamCosts costs) {
        this.analyser = analyser;
        this.costs = costs;
    }

    /**
     * The RAM of a script, or of every script in a folder that can be started. What a single script imports is looked up
     * from its own folder, or from one above it that holds everything.
     *
     * @throws InvalidInputException if there is no such file or folder, or nothing to count in it
     */
    List<RamResult> of(String fileOrFolder) {
        InputFile file = new InputFile(fileOrFolder);
        return Files.isDirectory(file.path()) ? ofFolder(file.path()) : List.of(ofFile(file));
    }

    private List<RamResult> ofFolder(Path folder) {
        List<RamResult> results = analyser.analyse(new ScriptFolder(folder, "").read(), costs);
        if (results.isEmpty()) {
            throw new InvalidInputException(Finding.error(
                    "no-script",
                    folder.toString(),
                    "no script in this folder exports a main",
                    "name the folder that holds the scripts"));
        }
        return results;
    }

    private RamResult ofFile(InputFile file) {
        file.requireText();
        Path script = file.path().toAbsolutePath().normalize();
        List<RamResult> results = Stream.iterate(script.getParent(), folder -> folder != null, Path::getParent)
                .limit(MOST_FOLDERS_UP)
                .map(root -> analyser.analyse(gamePath(root, script), filesBelow(root), costs))
                .toList();
        return results.stream().filter(each -> !lacksImport(each)).findFirst().orElse(results.get(0));
    }

    private static boolean lacksImport(RamResult result) {
        return result instanceof RamFailure failure && failure.reason() == RamFailure.Reason.MISSING_IMPORT;
    }

    private static String gamePath(Path root, Path script) {
        return root.relativize(script).toString().replace(script.getFileSystem().getSeparator(), "/");
    }

    private static ScriptFiles filesBelow(Path root) {
        return path -> {
            Path file = root.resolve(path).normalize();
            return file.startsWith(root) && Files.isRegularFile(file)
                    ? Optional.of(new InputFile(file.toString()).text())
                    : Optional.empty();
        };
    }
}
