package io.github.batchsmith.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * The hidden folder in which a transaction lays its files out, for one transaction at a time. A file {@code redo} in it
 * says that the changes are decided, {@code undo} that they failed and are being taken back: whoever enters next brings
 * them to that end.
 */
final class Staging implements Closeable {
    static final String NAME = ".batchsmith-staging";

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(5);
    /** Beyond the file's text, since what is locked cannot be read on some systems. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path folder;
    private final Path staging;
    private final FileChannel lock;

    private Staging(Path folder, FileChannel lock) {
        this.folder = folder;
        this.staging = folder.resolve(NAME);
        this.lock = lock;
    }

    /** Enters the staging folder of a folder, once nobody else is in it, and ends what a killed process began. */
    static Staging enter(Path folder) throws IOException {
        Staging entered = new Staging(folder, lock(folder));
        try {
            entered.finish();
            return entered;
        } catch (IOException e) {
            entered.lock.close();
            throw e;
        }
    }

    /** Ends what killed processes began in a folder, which may be gone for the moment, or in one of those it lies in. */
    static void finishIn(Path folder) throws IOException {
        for (Path each = folder.toAbsolutePath(); each != null; each = each.getParent()) {
            finish(each);
        }
    }

    /** Ends what killed processes began at any depth in a folder. */
    static void finishBelow(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) below.filter(path -> path.endsWith(NAME))::iterator) {
                finish(Objects.requireNonNull(each.getParent(), "found below a folder"));
            }
        }
    }

    private static void finish(Path folder) throws IOException {
        if (Files.exists(folder.resolve(NAME).resolve("redo"))
                || Files.exists(folder.resolve(NAME).resolve("undo"))) {
            enter(folder).close();
        }
    }

    /** The folder whose files change. */
    Path folder() {
        return folder;
    }

    Change change(int number, Change.Kind kind, Path target) {
        return new Change(kind, target, staging.resolve(number + ".new"), staging.resolve(number + ".old"));
    }

    /** Decides on changes: from here on they happen, whatever becomes of this process. */
    void begin(Journal journal) throws IOException {
        Path draft = staging.resolve("draft");
        Files.writeString(draft, journal.text(folder));
        Files.move(draft, staging.resolve("redo"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Decides to take the changes back. */
    void turnBack() throws IOException {
        Files.move(staging.resolve("redo"), staging.resolve("undo"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Notes that all changes are made, or taken back. */
    void end() throws IOException {
        Files.deleteIfExists(staging.resolve("redo"));
        Files.deleteIfExists(staging.resolve("undo"));
    }

    /** Leaves and removes the staging folder. Changes that could be neither made nor taken back stay for the next. */
    @Override
    public void close() throws IOException {
        if (!Files.exists(staging.resolve("undo"))) {
            clear();
            removeLock(staging);
        }
        lock.close();
    }

    private void finish() throws IOException {
        if (Files.exists(staging.resolve("redo"))) {
            read("redo").redo();
        }
        if (Files.exists(staging.resolve("undo"))) {
            read("undo").undo();
        }
        clear();
    }

    private Journal read(String name) throws IOException {
        return Journal.parse(Files.readString(staging.resolve(name)), this);
    }

    private void clear() throws IOException {
        end();
        try (Stream<Path> files = Files.list(staging)) {
            for (Path file : (Iterable<Path>) files.filter(each -> !each.endsWith("lock"))::iterator) {
                delete(file);
            }
        }
    }

    /** Deletes a file, or a folder with all that is in it. */
    static void delete(Path fileOrFolder) throws IOException {
        List<Path> deepestLast;
        try (Stream<Path> all = Files.walk(fileOrFolder)) {
            deepestLast = all.toList();
        }
        for (int i = deepestLast.size() - 1; i >= 0; i--) {
            Files.delete(deepestLast.get(i));
        }
    }

    private static void removeLock(Path staging) {
        try {
            Files.delete(staging.resolve("lock"));
            Files.delete(staging);
        } catch (IOException e) {
            // Somebody waits for the lock, or the system keeps open files: whoever is last removes it.
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path staging = folder.resolve(NAME);
        while (true) {
            try {
                Files.createDirectories(staging);
                Optional<FileChannel> channel = tryLock(staging);
                if (channel.isPresent()) {
                    return channel.get();
                }
            } catch (NoSuchFileException | FileAlreadyExistsException e) { // whoever had it removes it just now
                if (!Files.isDirectory(folder) || Files.isRegularFile(staging)) {
                    throw e;
                }
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
    }

    /** Waits for the lock; leaves nothing behind where there is no room even for that. */
    private static Optional<FileChannel> tryLock(Path staging) throws IOException {
        Path lock = staging.resolve("lock");
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (isLocked(channel, lock)) {
                return Optional.of(channel);
            }
        } catch (IOException e) {
            removeLock(staging);
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /** Waits for the lock, and tells whether it is still the file's: who had it before may have removed the file. */
    private static boolean isLocked(FileChannel channel, Path file) throws IOException {
        try {
            channel.lock(LOCKED_BYTE, 1, false);
            String holder =
                    ProcessHandle.current().pid() + " " + Thread.currentThread().getId();
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(holder));
            return Files.readString(file).equals(holder);
        } catch (OverlappingFileLockException e) {
            return false; // another thread of this process
        } catch (FileSystemException e) {
            return false;
        }
    }
}
