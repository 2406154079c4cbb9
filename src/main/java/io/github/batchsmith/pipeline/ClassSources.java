package io.github.batchsmith.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the source files of compiled classes.
 *
 * @param folders roots of packages, which may hold sources
 */
record ClassSources(List<Path> folders) {
    ClassSources {
        folders = List.copyOf(folders);
    }

    /** Sources on the class path, beside a compiled class, and where Maven has them for a class that it compiled. */
    static ClassSources around(Class<?> type, List<Path> classPath) {
        Path home = DefinitionCompiler.home(type).toAbsolutePath();
        Optional<Path> project = Optional.ofNullable(home.getParent()).map(Path::getParent);
        Stream<Path> ofMaven = project.stream()
                .flatMap(root -> Stream.of("src/main/java", "src/test/java").map(root::resolve));
        return new ClassSources(Stream.of(classPath.stream(), Stream.of(home), ofMaven)
                .flatMap(each -> each)
                .filter(Files::isDirectory)
                .toList());
    }

    /** The source of a class, or of the class around it, by its binary name. */
    Optional<Path> find(String className) {
        String file = className.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        return folders.stream()
                .map(folder -> folder.resolve(file))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
