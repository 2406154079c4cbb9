package io.github.batchsmith.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The files of a new project beside its definition and its world: build, script, test and what a reader must know. */
public final class ProjectFiles {
    private static final Map<String, String> SOURCE_BY_FILE = Map.of(
            "pom.xml", "pom.xml",
            "README.md", "README.md",
            ".gitignore", "gitignore",
            "src/main/java/Harvest.java", "Harvest.java",
            "src/test/java/HarvestTest.java", "HarvestTest.java");

    private ProjectFiles() {}

    /**
     * Texts by path in the project's folder.
     *
     * @param version of the plugin that builds the project
     */
    public static Map<String, String> of(DefinitionNames names, String version) {
        Map<String, String> files = new TreeMap<>();
        SOURCE_BY_FILE.forEach((file, source) -> files.put(
                file,
                text(source)
                        .replace("@name@", names.specName())
                        .replace("@Definition@", names.className())
                        .replace("@version@", version)));
        return files;
    }

    private static String text(String source) {
        try (InputStream file = ProjectFiles.class.getResourceAsStream(source)) {
            if (file == null) {
                throw new IllegalStateException(source + " is missing among the classes");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
