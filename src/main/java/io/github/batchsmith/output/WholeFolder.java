package io.github.batchsmith.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder that is made ready beside the one whose place it takes, with all in it that is to stay: the very files, under a
 * second name, where the system has such links, else copies.
 */
record WholeFolder(Path staged) {
    /**
     * Whether a folder can give way to another: it lies below the root and nowhere else, whoever writes may change all
     * folders in it, and nobody else is about to write in it.
     */
    static boolean canBeReplaced(Path folder, Path root) throws IOException {
        Path top = root.toAbsolutePath();
        for (Path each = folder.toAbsolutePath(); !each.equals(top); each = parent(each)) {
            if (Files.isSymbolicLink(each)) {
                return false;
            }
        }
        if (folder.toAbsolutePath().equals(top)) {
            return false;
        }
        if (!Files.exists(folder)) {
            return true;
        }
        return Files.isWritable(parent(folder.toAbsolutePath()))
                && Files.getFileStore(folder).equals(Files.getFileStore(root))
                && everythingIn(folder).stream().allMatch(WholeFolder::canBeCarriedOver);
    }

    private static boolean canBeCarriedOver(Path each) {
        return Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)
                ? Files.isWritable(each) && !each.endsWith(Staging.NAME)
                : Files.isRegularFile(each);
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent(), "below a root");
    }

    private static List<Path> everythingIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        }
    }

    /** Fills this folder with what another is to hold after an update; false if something in it cannot be carried over. */
    boolean isFilled(FolderUpdate update) throws IOException {
        if (Files.exists(update.folder()) && !carriesOver(update)) {
            return false;
        }
        for (Map.Entry<Path, byte[]> file : update.contents().entrySet()) {
            Path place = place(update, file.getKey());
            Files.createDirectories(parent(place));
            Files.write(place, file.getValue());
        }
        return true;
    }

    private Path place(FolderUpdate update, Path file) {
        return staged.resolve(update.folder().relativize(file));
    }

    private boolean carriesOver(FolderUpdate update) throws IOException {
        for (Path each : everythingIn(update.folder())) {
            Path place = place(update, each);
            boolean stays =
                    !update.contents().containsKey(each) && !update.removed().contains(each);
            if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                Files.copy(each, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            } else if (stays && !isThere(place, each)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isThere(Path place, Path file) throws IOException {
        try {
            if (Files.isSymbolicLink(file)) {
                Files.copy(file, place, LinkOption.NOFOLLOW_LINKS);
            } else {
                Files.createLink(place, file);
            }
            return true;
        } catch (UnsupportedOperationException e) {
            Files.copy(file, place, StandardCopyOption.COPY_ATTRIBUTES);
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }
}
