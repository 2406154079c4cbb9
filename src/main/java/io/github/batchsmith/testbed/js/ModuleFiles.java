package io.github.batchsmith.testbed.js;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;

/** The only file system that scripts' modules are loaded from: texts in memory. */
final class ModuleFiles implements FileSystem {
    private static final Path ROOT = Path.of("/");

    private final Map<Path, byte[]> texts = new HashMap<>();

    void put(String path, String text) {
        texts.put(ROOT.resolve(path).normalize(), text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Path parsePath(URI uri) {
        String path = uri.getPath();
        if (path == null) {
            throw new IllegalArgumentException("no file has the address " + uri);
        }
        return Path.of(path);
    }

    @Override
    public Path parsePath(String path) {
        return Path.of(path);
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... linkOptions) throws IOException {
        text(path);
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attrs) throws IOException {
        throw new IOException("the modules' files cannot be changed");
    }

    @Override
    public void delete(Path path) throws IOException {
        throw new IOException("the modules' files cannot be changed");
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs)
            throws IOException {
        return new TextChannel(text(path));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        throw new IOException("the modules' files cannot be listed");
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return ROOT.resolve(path);
    }

    @Override
    public Path toRealPath(Path path, LinkOption... linkOptions) {
        return toAbsolutePath(path).normalize();
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return Map.of(
                "isRegularFile", true, "isDirectory", false, "isSymbolicLink", false, "size", (long) text(path).length);
    }

    private byte[] text(Path path) throws IOException {
        byte[] text = texts.get(toRealPath(path));
        if (text == null) {
            throw new NoSuchFileException(path.toString());
        }
        return text;
    }

    /** Reads a text from memory. */
    private static final class TextChannel implements SeekableByteChannel {
        private final ByteBuffer bytes;
        private boolean isOpen = true;

        private TextChannel(byte[] text) {
            bytes = ByteBuffer.wrap(text).asReadOnlyBuffer();
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            requireOpen();
            if (!bytes.hasRemaining()) {
                return -1;
            }
            int count = Math.min(target.remaining(), bytes.remaining());
            ByteBuffer part = bytes.slice(bytes.position(), count);
            target.put(part);
            bytes.position(bytes.position() + count);
            return count;
        }

        @Override
        public int write(ByteBuffer source) {
            throw new NonWritableChannelException();
        }

        @Override
        public long position() {
            return bytes.position();
        }

        @Override
        public SeekableByteChannel position(long newPosition) throws IOException {
            requireOpen();
            bytes.position((int) Math.min(newPosition, bytes.limit()));
            return this;
        }

        @Override
        public long size() {
            return bytes.limit();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new NonWritableChannelException();
        }

        @Override
        public boolean isOpen() {
            return isOpen;
        }

        @Override
        public void close() {
            isOpen = false;
        }

        private void requireOpen() throws ClosedChannelException {
            if (!isOpen) {
                throw new ClosedChannelException();
            }
        }
    }
}
