package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.dsl.Preset;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.scaffold.DefinitionNames;
import io.github.batchsmith.scaffold.ProjectFiles;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A project to start from: a Maven build with a definition, a script in Java, its test and a world.
 *
 * @param folder what the project's folder is called
 * @param files texts by path in the folder
 */
public record NewProject(String folder, Map<String, String> files) {
    private static final String DEFAULT_WORLD = "mid";

    public NewProject {
        files = Map.copyOf(files);
    }

    /**
     * A project with the definition of a preset, tried in the world {@code mid}.
     *
     * @throws IllegalArgumentException if no Java class can be called so
     */
    public static NewProject of(String name, Preset preset) {
        return of(name, NewDefinition.of(name, preset), WorldFiles.builtIn(DEFAULT_WORLD));
    }

    /**
     * A project with the definition of a preset for its best target in a world.
     *
     * @throws IllegalArgumentException if no Java class can be called so
     * @throws InvalidInputException if no server of the world can be hacked
     */
    public static NewProject of(String name, Preset preset, World world) {
        return of(name, NewDefinition.of(name, preset, world), world);
    }

    private static NewProject of(String name, NewDefinition definition, World world) {
        DefinitionNames names = DefinitionNames.of(name);
        Map<String, String> files = new TreeMap<>(ProjectFiles.of(names, version()));
        files.put("src/main/java/" + definition.fileName(), definition.source());
        files.put("world.json", WorldFiles.write(world));
        return new NewProject(names.specName(), files);
    }

    /** The version of this program; Maven's word for the newest where it does not run from its jar. */
    private static String version() {
        return Optional.ofNullable(NewProject.class.getPackage().getImplementationVersion())
                .orElse("LATEST");
    }
}
