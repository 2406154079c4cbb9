package io.github.batchsmith.transpile;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.output.TextFile;
import io.github.batchsmith.transpile.module.Declarations;
import io.github.batchsmith.transpile.translate.BilledNames;
import io.github.batchsmith.transpile.translate.Dialect;
import io.github.batchsmith.transpile.translate.FindingLog;
import io.github.batchsmith.transpile.translate.JavaSources;
import io.github.batchsmith.transpile.translate.ProgramTranslator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The step of the build that turns the portable classes into the {@link PortableLibrary}. */
public final class PortableBuild {
    private static final String ROOT = "io/github/batchsmith/";

    private PortableBuild() {}

    /**
     * Writes the library.
     *
     * @param args folder of sources, folder of classes, and the portable classes under {@code io.github.batchsmith}: names
     *     such as {@code game.Hacking}, or all of a package as {@code plan.*}
     * @throws InvalidInputException if a class is not portable
     */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[1]);
        List<Path> sources = new ArrayList<>();
        for (String name : Arrays.asList(args).subList(2, args.length)) {
            sources.addAll(sources(Path.of(args[0]).resolve(ROOT), name));
        }
        FindingLog log = new FindingLog();
        Declarations library = ProgramTranslator.translate(
                new JavaSources(sources, List.of(classes)),
                billedNames(classes.resolve(ROOT + "game")),
                Dialect.PORTABLE,
                log);
        if (!log.isEmpty()) {
            throw new InvalidInputException(log.findings());
        }
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        TextFile.write(
                classes.resolve(PortableLibrary.RESOURCE.substring(1)),
                json.writeValueAsString(library.withoutPlaces()));
    }

    private static List<Path> sources(Path root, String name) throws IOException {
        Path path = root.resolve(name.replace('.', '/'));
        if (!name.endsWith(".*")) {
            return List.of(Path.of(path + ".java"));
        }
        try (Stream<Path> files = Files.list(path.getParent())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static BilledNames billedNames(Path tables) throws IOException {
        List<Map<String, Double>> costs = new ArrayList<>();
        try (Stream<Path> files = Files.list(tables)) {
            for (Path file : files.filter(PortableBuild::isRamTable).sorted().toList()) {
                costs.add(costs(JsonMapper.shared().readTree(Files.readString(file))));
            }
        }
        return BilledNames.ofTables(costs);
    }

    private static boolean isRamTable(Path file) {
        return file.getFileName().toString().matches("ram-costs-.*\\.json");
    }

    private static Map<String, Double> costs(JsonNode table) {
        Map<String, Double> costs = new TreeMap<>();
        table.get("costs")
                .properties()
                .forEach(entry -> costs.put(entry.getKey(), entry.getValue().asDouble()));
        return costs;
    }
}
