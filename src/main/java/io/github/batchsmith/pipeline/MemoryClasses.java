package io.github.batchsmith.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/** A compiler's file manager that keeps the classes it is given in memory. */
final class MemoryClasses extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, ClassBytes> classes = new LinkedHashMap<>();
    private final Set<Path> sources = new LinkedHashSet<>();

    MemoryClasses(StandardJavaFileManager files) {
        super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
        if (sibling != null) {
            sources.add(Path.of(sibling.toUri()));
        }
        return classes.computeIfAbsent(className, ClassBytes::new);
    }

    /** The files that the classes were compiled from. */
    List<Path> sources() {
        return List.copyOf(sources);
    }

    /** The compiled classes by binary name, in the order in which the compiler wrote them. */
    Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        classes.forEach((name, each) -> bytes.put(name, each.content.toByteArray()));
        return bytes;
    }

    private static final class ClassBytes extends SimpleJavaFileObject {
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        ClassBytes(String className) {
            super(URI.create("memory:///" + className.replace('.', '/') + ".class"), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return content;
        }
    }
}
