package io.github.batchsmith.output;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes bundles to disk, all or none: if anything fails, the folder is as it was, and if the process is killed, the next
 * run that writes there or reads from there ends what it began. Each bundle changes at once: whenever the process is
 * killed, its folder below the root holds what it held or what it is to hold, or is not there, and never a mix. Where
 * that cannot be had, files change one by one: in the root itself, in folders that lie elsewhere by a link or whose
 * system lets nobody rename them. Files that are up to date stay untouched. Files that an earlier run wrote there and that
 * the bundle no longer has are removed, unless they were edited since; all others stay.
 */
public final class BundleWriter {
    private BundleWriter() {}

    /**
     * Writes one bundle.
     *
     * @throws InvalidInputException if the folder cannot be written; it names the path
     */
    public static WrittenFiles write(Path folder, ScriptBundle bundle) {
        return writeAll(folder, Map.of("", bundle));
    }

    /**
     * Writes several bundles, each into a folder below {@code root}.
     *
     * @param bundleByFolder bundles by name of the folder; an empty name stands for {@code root} itself
     * @throws InvalidInputException if anything cannot be written; it names the path
     */
    public static WrittenFiles writeAll(Path root, Map<String, ScriptBundle> bundleByFolder) {
        return writeAll(root, bundleByFolder, () -> {});
    }

    /** Also tells before each step that changes files for good. */
    static WrittenFiles writeAll(Path root, Map<String, ScriptBundle> bundleByFolder, Runnable beforeEachStep) {
        Map<String, ScriptBundle> sorted = new TreeMap<>(bundleByFolder);
        sorted.forEach((folder, bundle) -> requireWritable(root.resolve(folder), bundle));
        try {
            return written(root, sorted, beforeEachStep);
        } catch (IOException e) {
            throw OutputErrors.notWritten(root, e);
        }
    }

    private static WrittenFiles written(Path root, Map<String, ScriptBundle> sorted, Runnable beforeEachStep)
            throws IOException {
        try {
            return written(root, sorted, beforeEachStep, true);
        } catch (FolderInUseException e) {
            return written(root, sorted, beforeEachStep, false);
        }
    }

    private static WrittenFiles written(
            Path root, Map<String, ScriptBundle> sorted, Runnable beforeEachStep, boolean atOnce) throws IOException {
        try (FileTransaction transaction = new FileTransaction(root, beforeEachStep)) {
            Plan plan = new Plan(transaction, root, atOnce);
            for (Map.Entry<String, ScriptBundle> entry : sorted.entrySet()) {
                plan.add(FolderUpdate.of(
                        root.resolve(entry.getKey()), entry.getValue().files()));
            }
            transaction.commit();
            return plan.result();
        }
    }

    private static void requireWritable(Path folder, ScriptBundle bundle) {
        List<Finding> findings = new ArrayList<>();
        for (String path : bundle.files().keySet()) {
            if (!GamePaths.isValid(path)) {
                findings.add(OutputErrors.invalidName(path, "bundle of " + bundle.main()));
            } else {
                checkNothingInTheWay(folder.resolve(path), findings);
            }
        }
        if (!findings.isEmpty()) {
            throw new InvalidInputException(findings.stream().distinct().toList());
        }
    }

    private static void checkNothingInTheWay(Path file, List<Finding> findings) {
        OutputErrors.inTheWayOfFile(file).ifPresent(findings::add);
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                findings.add(OutputErrors.inTheWay(folder, "a file", "a folder"));
            }
        }
    }

    /** Collects the changes that bring folders up to date. */
    private static final class Plan {
        private final FileTransaction transaction;
        private final Path root;
        private final boolean atOnce;
        private final List<Path> written = new ArrayList<>();
        private final List<Path> unchanged = new ArrayList<>();
        private final List<Path> removed = new ArrayList<>();

        private Plan(FileTransaction transaction, Path root, boolean atOnce) {
            this.transaction = transaction;
            this.root = root;
            this.atOnce = atOnce;
        }

        private void add(FolderUpdate update) throws IOException {
            written.addAll(update.written());
            unchanged.addAll(update.unchanged());
            removed.addAll(update.removed());
            boolean isAtomicAnyway = update.written().size() + update.removed().size() < 2;
            if (isAtomicAnyway || !atOnce || !WholeFolder.canBeReplaced(update.folder(), root)) {
                addFileByFile(update);
                return;
            }
            WholeFolder next = new WholeFolder(transaction.newFolder());
            if (next.isFilled(update)) {
                transaction.replaceFolder(update.folder());
            } else {
                transaction.dropNewFolder();
                addFileByFile(update);
            }
        }

        private void addFileByFile(FolderUpdate update) throws IOException {
            for (Map.Entry<Path, byte[]> file : update.contents().entrySet()) {
                transaction.put(file.getKey(), file.getValue());
            }
            for (Path file : update.removed()) {
                transaction.remove(file);
            }
        }

        private WrittenFiles result() {
            return new WrittenFiles(written, unchanged, removed);
        }
    }
}
