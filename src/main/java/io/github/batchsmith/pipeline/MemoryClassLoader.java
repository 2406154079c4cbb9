package io.github.batchsmith.pipeline;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Loads the user's classes: those compiled in memory first, then those of the class path. */
final class MemoryClassLoader extends URLClassLoader {
    private final Map<String, byte[]> compiled;

    MemoryClassLoader(Map<String, byte[]> compiled, List<Path> classPath, ClassLoader parent) {
        super(classPath.stream().map(MemoryClassLoader::url).toArray(URL[]::new), parent);
        this.compiled = Map.copyOf(compiled);
    }

    /** One of the classes compiled in memory. */
    Class<?> compiledClass(String name) {
        try {
            return loadClass(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalArgumentException("not among " + compiled.keySet() + ": " + name, impossible);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = compiled.get(name);
        return bytes == null ? super.findClass(name) : defineClass(name, bytes, 0, bytes.length);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException("class path entry is no URL: " + path, impossible);
        }
    }
}
