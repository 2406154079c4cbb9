package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.dsl.Preset;
import io.github.batchsmith.game.World;
import io.github.batchsmith.scaffold.DefinitionNames;
import io.github.batchsmith.scaffold.DefinitionSource;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Targets;
import java.time.Duration;

/**
 * A definition to start from.
 *
 * @param fileName what the source file must be called
 * @param source Java
 */
public record NewDefinition(String fileName, String source) {
    /**
     * The definition of a preset under another name.
     *
     * @throws IllegalArgumentException if no Java class can be called so
     */
    public static NewDefinition of(String name, Preset preset) {
        return of(DefinitionNames.of(name), preset, preset.spec().targets());
    }

    /**
     * The definition of a preset under another name, for the target that the preset chooses in a world.
     *
     * @throws IllegalArgumentException if no Java class can be called so
     * @throws InvalidInputException if no server of the world can be hacked
     */
    public static NewDefinition of(String name, Preset preset, World world) {
        return of(DefinitionNames.of(name), preset, new Targets.Only(winner(preset.spec(), world)));
    }

    /**
     * The definition of a spec under another name.
     *
     * @param summary first sentence of the class's Javadoc
     * @throws IllegalArgumentException if no Java class can be called so
     * @throws InvalidInputException if the spec has policies, whose Java stays where it is
     */
    public static NewDefinition of(String name, BatcherSpec spec, String summary) {
        if (!spec.policies().isEmpty()) {
            throw new InvalidInputException(spec.policies().stream()
                    .map(each -> Finding.error(
                            "policy-not-written",
                            each.place(),
                            each.kind().word() + " has a function, which is not copied into another definition",
                            "change the definition that has it"))
                    .toList());
        }
        DefinitionNames names = DefinitionNames.of(name);
        BatcherSpec renamed = spec.withName(names.specName());
        return new NewDefinition(names.className() + ".java", DefinitionSource.of(names.className(), renamed, summary));
    }

    /** The target that a controller chooses before any time has passed. */
    private static String winner(BatcherSpec spec, World world) {
        try {
            return Simulator.simulate(spec, world, SimulationOptions.of(Duration.ZERO, 1))
                    .target();
        } catch (InvalidInputException none) {
            throw new InvalidInputException(none.findings().stream()
                    .map(each -> Finding.error(
                            each.code(),
                            each.path(),
                            each.message(),
                            "get NUKE.exe or root a server first, or leave --world out: then the batcher chooses"))
                    .toList());
        }
    }

    private static NewDefinition of(DefinitionNames names, Preset preset, Targets targets) {
        BatcherSpec spec = preset.spec().withName(names.specName()).withTargets(targets);
        return new NewDefinition(
                names.className() + ".java", DefinitionSource.of(names.className(), spec, preset.description()));
    }
}
