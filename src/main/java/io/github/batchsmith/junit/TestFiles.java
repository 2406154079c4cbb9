package io.github.batchsmith.junit;

import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.pipeline.Worlds;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that a test names: among its resources, beside its class and at their root, then in the project's folder. */
final class TestFiles {
    private static final String JSON = ".json";

    private final Class<?> testClass;

    TestFiles(Class<?> testClass) {
        this.testClass = testClass;
    }

    /** The path of a file or folder; where there is none it is left as it is, to be refused by who reads it. */
    String path(String name) {
        return Stream.of(resource(name), resource("/" + name))
                .flatMap(Optional::stream)
                .map(Path::toString)
                .findFirst()
                .orElse(name);
    }

    private Optional<Path> resource(String name) {
        return Optional.ofNullable(testClass.getResource(name))
                .filter(each -> each.getProtocol().equals("file"))
                .map(TestFiles::uri)
                .map(Path::of);
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** The folder of a {@code DIR} or {@code DIR=PREFIX} with its path found. */
    String folder(String option) {
        int equals = option.lastIndexOf('=');
        String whole = path(option);
        return equals < 0 || !whole.equals(option)
                ? whole
                : path(option.substring(0, equals)) + option.substring(equals);
    }

    /**
     * How {@code run --world} would be told this world: a path, or the name of a built-in world.
     */
    String worldPath(String name) {
        String path = path(name);
        String builtIn = name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
        boolean isThere = !path.equals(name) || Files.exists(Path.of(name));
        return !isThere && WorldFiles.builtInNames().contains(builtIn) ? builtIn : path;
    }

    /**
     * The world of that name.
     *
     * @throws io.github.batchsmith.diagnostic.InvalidInputException if there is none, or it is no possible world
     */
    World world(String name) {
        return Worlds.load(worldPath(name));
    }
}
