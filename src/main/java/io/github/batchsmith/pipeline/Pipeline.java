package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.World;
import io.github.batchsmith.validate.Validator;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Everything that can be done with a definition, from finding it to proving it. For one thread at a time. */
public final class Pipeline {
    private final Definitions definitions;

    /**
     * A pipeline that finds the classes of definitions in these folders and jars, besides Batchsmith's own.
     *
     * @throws InvalidInputException when one of them does not exist
     */
    public Pipeline(List<Path> classPath) {
        definitions = new Definitions(classPath);
    }

    /** Everything that is wrong with a definition in any world, from not being found to breaking rules. */
    public CheckResult check(String definition) {
        return check(definition, loaded -> Validator.check(loaded.spec()));
    }

    /** Everything that is wrong with a definition in any world or in this one. */
    public CheckResult check(String definition, World world) {
        return check(definition, loaded -> Validator.check(loaded.spec(), world));
    }

    /**
     * A definition that nothing is wrong with.
     *
     * @throws InvalidInputException with everything that is wrong with it
     */
    public Checked load(String definition) {
        return load(definition, loaded -> Validator.check(loaded.spec()));
    }

    /**
     * A definition that nothing is wrong with in this world.
     *
     * @throws InvalidInputException with everything that is wrong with it
     */
    public Checked load(String definition, World world) {
        return load(definition, loaded -> Validator.check(loaded.spec(), world));
    }

    private CheckResult check(String definition, Function<Loaded, List<Finding>> rules) {
        try {
            Loaded loaded = definitions.load(definition);
            return new CheckResult(definition, located(loaded, rules.apply(loaded)));
        } catch (InvalidInputException invalid) {
            return new CheckResult(definition, invalid.findings());
        }
    }

    private Checked load(String definition, Function<Loaded, List<Finding>> rules) {
        Loaded loaded = definitions.load(definition);
        CheckResult result = new CheckResult(definition, located(loaded, rules.apply(loaded)));
        if (!result.isSound()) {
            throw new InvalidInputException(result.findings());
        }
        return new Checked(definition, loaded.spec(), result.findings());
    }

    private static List<Finding> located(Loaded loaded, List<Finding> findings) {
        return findings.stream()
                .map(each -> new Finding(
                        each.code(), each.severity(), loaded.source() + " " + each.path(), each.message(), each.hint()))
                .toList();
    }
}
