package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.BitNodes;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.RamCosts;
import io.github.batchsmith.game.World;
import io.github.batchsmith.js.KnownOutlines;
import io.github.batchsmith.js.LazyScriptReader;
import io.github.batchsmith.ram.RamAnalyser;
import io.github.batchsmith.ram.RamResult;
import io.github.batchsmith.render.RenderOptions;
import io.github.batchsmith.render.Renderer;
import io.github.batchsmith.render.Templates;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.testbed.state.ScriptRam;
import io.github.batchsmith.tune.Tuner;
import io.github.batchsmith.validate.Validator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Everything that can be done with a definition, from finding it to proving it. For one thread at a time. */
public final class Pipeline implements AutoCloseable {
    private final List<Path> classPath;
    private final Definitions definitions;
    private final RamAnalyser analyser = new RamAnalyser(new KnownOutlines(new LazyScriptReader()));
    private final Lazy<Generator> generator;

    /**
     * A pipeline that finds the classes of definitions in these folders and jars, besides Batchsmith's own.
     *
     * @throws InvalidInputException when one of them does not exist
     */
    public Pipeline(List<Path> classPath) {
        this(classPath, List.of());
    }

    /**
     * A pipeline that also renders with the templates in these folders, in place of Batchsmith's of the same names.
     *
     * @throws InvalidInputException when a folder does not exist, or a template is wrong
     */
    public Pipeline(List<Path> classPath, List<Path> templates) {
        this.classPath = List.copyOf(classPath);
        definitions = new Definitions(classPath);
        Templates checked = Templates.with(templates);
        generator = new Lazy<>(() -> new Generator(new Renderer(checked), analyser));
    }

    /** Everything that is wrong with a definition in any world, from not being found to breaking rules. */
    public CheckResult check(String definition) {
        return check(definition, Validator::check);
    }

    /** Everything that is wrong with a definition in any world or in this one. */
    public CheckResult check(String definition, World world) {
        return check(definition, spec -> Validator.check(spec, world));
    }

    /**
     * A definition that nothing is wrong with.
     *
     * @throws InvalidInputException with everything that is wrong with it
     */
    public Checked load(String definition) {
        return load(definition, Validator::check);
    }

    /**
     * A definition that nothing is wrong with in this world.
     *
     * @throws InvalidInputException with everything that is wrong with it
     */
    public Checked load(String definition, World world) {
        return load(definition, spec -> Validator.check(spec, world));
    }

    /**
     * Several definitions that nothing is wrong with, in the order given.
     *
     * @throws InvalidInputException with everything that is wrong with any of them
     */
    public List<Checked> loadAll(List<String> names) {
        return collect(names, this::load);
    }

    /**
     * Several definitions that nothing is wrong with in this world, in the order given.
     *
     * @throws InvalidInputException with everything that is wrong with any of them
     */
    public List<Checked> loadAll(List<String> names, World world) {
        return collect(names, each -> load(each, world));
    }

    /**
     * The scripts of a sound batcher, for BitNode 1.
     *
     * @throws InvalidInputException if one takes more RAM than it may
     */
    public Generated generate(BatcherSpec spec, GameVersion version) {
        return generator.get().generate(spec, RenderOptions.forVersion(version));
    }

    /**
     * The scripts of a sound batcher for the world: for its BitNode, and with the schedule that its controller would choose
     * there where the definition leaves that open.
     *
     * @throws InvalidInputException if one takes more RAM than it may
     */
    public Generated generate(BatcherSpec spec, GameVersion version, World world) {
        return generator
                .get()
                .generate(
                        Tuner.settle(spec, world),
                        new RenderOptions(version, BitNodes.load().hacking(world)));
    }

    /**
     * Simulates a sound batcher, renders it, runs the scripts in the mock game and compares.
     *
     * @throws InvalidInputException if no server can be hacked, or a script takes more RAM than it may
     */
    public Verification verify(BatcherSpec spec, VerifyOptions options, Progress progress) {
        return new Verifier(generator.get(), analyser).verify(spec, options, progress);
    }

    /**
     * Simulates sound batchers in one world, runs their scripts beside each other in the mock game and compares.
     *
     * @param targets server that each is to hack, empty where its definition chooses
     * @throws InvalidInputException if home has no room for all of them, one finds nothing to hack, two different ones have
     *     the same name, or a script takes more RAM than it may
     */
    public TogetherVerification verifyTogether(
            List<BatcherSpec> specs, List<String> targets, VerifyOptions options, Progress progress) {
        return new TogetherVerifier(generator.get(), analyser).verify(specs, targets, options, progress);
    }

    /** What a verified batcher is sure to bear, tried out in the mock game; none where no batch is launched in the time. */
    public Optional<Certified> certify(Verification verified) {
        return new Verifier(generator.get(), analyser).certify(verified);
    }

    /** What verified controllers of one world are sure to bear, tried out in the mock game, of those with targets of their own. */
    public List<Certified> certify(TogetherVerification verified) {
        return new TogetherVerifier(generator.get(), analyser).certify(verified);
    }

    /** What counts the RAM of scripts for the mock game; good until the pipeline is closed. */
    public ScriptRam scriptRam(GameVersion version, World world) {
        return new CountedRam(analyser, version, world);
    }

    /**
     * The RAM of a script on disk, or of every script in a folder that can be started.
     *
     * @throws InvalidInputException if there is no such file or folder, or nothing to count in it
     */
    public List<RamResult> ram(String fileOrFolder, GameVersion version) {
        return new ScriptFilesRam(analyser, RamCosts.of(version)).of(fileOrFolder);
    }

    /**
     * The JavaScript modules that Java sources become, by file name.
     *
     * @throws InvalidInputException if a file cannot be read, does not compile or cannot become JavaScript
     */
    public Map<String, String> transpile(List<String> sources) {
        return new Transpilation(classPath).of(sources);
    }

    @Override
    public void close() {
        definitions.close();
        analyser.close();
    }

    private CheckResult check(String definition, Function<BatcherSpec, List<Finding>> rules) {
        try {
            Loaded loaded = definitions.load(definition);
            return new CheckResult(definition, located(loaded, rules.apply(loaded.spec())));
        } catch (InvalidInputException invalid) {
            return new CheckResult(definition, invalid.findings());
        }
    }

    private Checked load(String definition, Function<BatcherSpec, List<Finding>> rules) {
        Loaded loaded = definitions.load(definition);
        CheckResult result = new CheckResult(definition, located(loaded, rules.apply(loaded.spec())));
        if (!result.isSound()) {
            throw new InvalidInputException(result.findings());
        }
        return new Checked(definition, loaded.spec(), result.findings());
    }

    private static List<Checked> collect(List<String> names, Function<String, Checked> loader) {
        List<Checked> checked = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (String name : names) {
            try {
                checked.add(loader.apply(name));
            } catch (InvalidInputException invalid) {
                findings.addAll(invalid.findings());
            }
        }
        if (!findings.isEmpty()) {
            throw new InvalidInputException(findings);
        }
        return checked;
    }

    private static List<Finding> located(Loaded loaded, List<Finding> findings) {
        return findings.stream()
                .map(each -> new Finding(
                        each.code(), each.severity(), loaded.source() + " " + each.path(), each.message(), each.hint()))
                .toList();
    }
}
