package io.github.batchsmith.output;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes bundles to disk, all or none: if anything fails, the folder is as it was, and if the process is killed, the next
 * run that writes there or reads from there ends what it began. Files that are up to date stay
 * untouched. Files that an earlier run wrote there and that the bundle no longer has are removed, unless they were
 * edited since.
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
        try (FileTransaction transaction = new FileTransaction(root, beforeEachStep)) {
            Plan plan = new Plan(transaction);
            for (Map.Entry<String, ScriptBundle> entry : sorted.entrySet()) {
                plan.add(root.resolve(entry.getKey()), entry.getValue().files());
            }
            transaction.commit();
            return new WrittenFiles(plan.written, plan.unchanged, plan.removed);
        } catch (IOException e) {
            throw OutputErrors.notWritten(root, e);
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
        private final List<Path> written = new ArrayList<>();
        private final List<Path> unchanged = new ArrayList<>();
        private final List<Path> removed = new ArrayList<>();

        private Plan(FileTransaction transaction) {
            this.transaction = transaction;
        }

        private void add(Path folder, Map<String, String> textByPath) throws IOException {
            for (Map.Entry<String, String> file : textByPath.entrySet()) {
                Path target = folder.resolve(file.getKey());
                (putUnlessSame(target, file.getValue()) ? written : unchanged).add(target);
            }
            Manifest earlier = Manifest.in(folder);
            for (String path : new TreeMap<>(earlier.digestByPath()).keySet()) {
                if (!textByPath.containsKey(path) && earlier.isUnchanged(folder, path)) {
                    transaction.remove(folder.resolve(path));
                    removed.add(folder.resolve(path));
                }
            }
            putUnlessSame(
                    folder.resolve(Manifest.FILE_NAME), Manifest.of(textByPath).text());
        }

        private boolean putUnlessSame(Path target, String text) throws IOException {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), content)) {
                return false;
            }
            transaction.put(target, content);
            return true;
        }
    }
}
