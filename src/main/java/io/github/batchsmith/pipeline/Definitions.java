package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.DidYouMean;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.dsl.BatcherDefinition;
import io.github.batchsmith.dsl.Preset;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.dsl.SpecJson;
import io.github.batchsmith.pipeline.DefinitionCompiler.Compiled;
import io.github.batchsmith.spec.BatcherSpec;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds and evaluates definitions: a {@code .java} file, a {@code .json} file, a preset's name or a class name. While it is
 * open, the policies of their specs may load more of the user's classes.
 */
public final class Definitions implements AutoCloseable {
    private static final Pattern LOOKS_LIKE_CLASS = Pattern.compile(".*\\..*|[A-Z].*");

    private final List<Path> classPath;
    private final List<MemoryClassLoader> loaders = new ArrayList<>();

    /**
     * Definitions whose classes are looked up in these folders and jars, besides Batchsmith's own.
     *
     * @throws InvalidInputException when one of them does not exist
     */
    public Definitions(List<Path> classPath) {
        List<Finding> missing = classPath.stream()
                .filter(each -> !Files.exists(each))
                .map(each -> Finding.error(
                        "classpath-missing", each.toString(), "there is no such folder or jar", "correct --classpath"))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInputException(missing);
        }
        this.classPath = List.copyOf(classPath);
    }

    /**
     * The batcher that a definition describes, not yet checked.
     *
     * @param definition a {@code .java} or {@code .json} file, a preset's name or the name of a class
     * @throws InvalidInputException when it cannot be found, read, compiled or evaluated
     */
    public Loaded load(String definition) {
        if (definition.endsWith(".java")) {
            return fromSource(definition);
        }
        if (definition.endsWith(".json")) {
            return fromJson(definition);
        }
        return Presets.find(definition)
                .map(preset -> new Loaded(definition, preset.spec()))
                .orElseGet(() -> fromClass(definition));
    }

    private static Loaded fromJson(String definition) {
        return new Loaded(definition, SpecJson.read(new InputFile(definition).text(), definition));
    }

    private Loaded fromSource(String definition) {
        InputFile file = new InputFile(definition);
        String text = file.text();
        Path source = file.path();
        Compiled compiled = DefinitionCompiler.ofThisJdk(source).compile(source, classPath);
        MemoryClassLoader loader = loader(compiled.classes());
        List<? extends Class<?>> candidates = compiled.classes().keySet().stream()
                .filter(name -> isDeclaredIn(text, name))
                .map(loader::compiledClass)
                .filter(DefinitionClass::isDefinition)
                .toList();
        BatcherSpec spec = new DefinitionClass(definition, onlyOne(definition, candidates)).define();
        return new Loaded(definition, new PolicyTranslation(classPath).translated(spec, compiled.sources()));
    }

    /** Leaves out classes of other files, which are compiled only because this one uses them. */
    private static boolean isDeclaredIn(String text, String className) {
        String simpleName = className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
        return Pattern.compile("\\b(class|record|enum)\\s+" + Pattern.quote(simpleName) + "\\b")
                .matcher(text)
                .find();
    }

    private static Class<?> onlyOne(String definition, List<? extends Class<?>> candidates) {
        if (candidates.isEmpty()) {
            throw refused(
                    "no-definition",
                    definition,
                    "no class in this file is a definition",
                    "declare one as \"" + DefinitionClass.EXAMPLE + "\"");
        }
        if (candidates.size() > 1) {
            String names = String.join(
                    ", ", candidates.stream().map(Class::getName).sorted().toList());
            throw refused(
                    "several-definitions",
                    definition,
                    "the file holds " + candidates.size() + " definitions: " + names,
                    "keep one in each file, or compile them and name one class with --classpath");
        }
        return candidates.get(0);
    }

    private Loaded fromClass(String name) {
        try {
            Class<?> type = loader(Map.of()).loadClass(name);
            BatcherSpec spec = new DefinitionClass(name, type).define();
            return new Loaded(name, new PolicyTranslation(classPath).translated(spec, type));
        } catch (ClassNotFoundException | NoClassDefFoundError missing) {
            throw unknown(name);
        }
    }

    private InvalidInputException unknown(String name) {
        File there = new File(name);
        if (there.exists()) {
            return refused(
                    "no-definition",
                    name,
                    there.isDirectory() ? "is a folder, not a definition" : "is neither a .java nor a .json file",
                    "name the .java or .json file that holds the definition");
        }
        return LOOKS_LIKE_CLASS.matcher(name).matches() ? unknownClass(name) : unknownPreset(name);
    }

    private InvalidInputException unknownClass(String name) {
        return refused(
                "class-missing",
                name,
                "there is no such class " + (classPath.isEmpty() ? "without --classpath" : "on --classpath"),
                "check the name, with its package, and --classpath; a source file ends in .java");
    }

    private static InvalidInputException unknownPreset(String name) {
        List<String> presets = Presets.all().stream().map(Preset::name).toList();
        return new InvalidInputException(FindingCode.UNKNOWN_PRESET.at(
                name,
                "there is no preset \"" + name + "\"",
                DidYouMean.hint(name, presets) + "; files end in .java or .json"));
    }

    private MemoryClassLoader loader(Map<String, byte[]> compiled) {
        MemoryClassLoader loader = new MemoryClassLoader(compiled, classPath, BatcherDefinition.class.getClassLoader());
        loaders.add(loader);
        return loader;
    }

    @Override
    public void close() {
        for (MemoryClassLoader each : loaders) {
            try {
                each.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static InvalidInputException refused(String code, String path, String message, String hint) {
        return new InvalidInputException(Finding.error(code, path, message, hint));
    }
}
