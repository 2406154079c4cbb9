package io.github.batchsmith.render;

import io.github.batchsmith.game.BitNodeFactors;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.plan.Flows;
import io.github.batchsmith.plan.Ranking;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.Timing;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.render.ControllerView.Setting;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.DesyncPolicy;
import io.github.batchsmith.spec.LogSink;
import io.github.batchsmith.spec.Ports;
import io.github.batchsmith.spec.RamPolicy;
import io.github.batchsmith.spec.Schedule;
import io.github.batchsmith.spec.Workers;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the view records of a spec. */
final class Views {
    private final BatcherSpec spec;
    private final RenderOptions options;
    private final Features features;
    private final Imports imports;
    private final String file;
    private final String workerFolder;

    /**
     * Views of a batcher with a definite schedule.
     *
     * @param file of the controller, in the bundle
     * @param workerFolder where the workers are in the bundle: empty, or a path that ends in a slash
     */
    Views(BatcherSpec spec, RenderOptions options, String file, String workerFolder) {
        this.spec = spec;
        this.options = options;
        this.features = new Features(spec);
        this.imports = new Imports(spec);
        this.file = file;
        this.workerFolder = workerFolder;
    }

    BatcherSpec spec() {
        return spec;
    }

    Features features() {
        return features;
    }

    Imports imports() {
        return imports;
    }

    /** Path in the game of a script of the bundle. */
    String path(String script) {
        return spec.name() + "/" + script;
    }

    /** Path in the game of a worker. */
    String workerPath(Op op) {
        return path(workerFolder + op.functionName() + ".js");
    }

    /** Path in the game of the weaken that stays. */
    String residentPath() {
        return path("resident.js");
    }

    WorkerView worker(Op op) {
        return new WorkerView(
                op.functionName(),
                op == Op.HACK ? "hackMillis" : Literals.number(Timing.timeRatio(op)) + " * hackMillis",
                Recipes.isStream(spec),
                Recipes.isStream(spec) && op == Op.HACK,
                MessageView.of(spec.ports().landed()));
    }

    PolicyView policies() {
        return new PolicyView(spec.name(), spec.policyScript().text());
    }

    ControllerView controller() {
        Recipe recipe = Recipes.of(spec).get(0);
        int mostBatches = Recipes.batchLimit(spec);
        String port = port(spec.ports().number());
        return new ControllerView(
                spec.name(),
                features.description(),
                options.version().digit(),
                path(file),
                imports.ofPlan(),
                workerPaths(),
                words(spec),
                Literals.number(recipe.gapMillis()),
                Literals.number(recipe.growMargin()),
                Literals.number(recipe.corePullGb()),
                imports.ofPolicies(),
                features.fraction(),
                features.hackThreads(),
                mostBatches,
                spec.schedule() instanceof Schedule.Fleet fleet ? fleet.mostTargets() : 1,
                Recipes.leastTargets(spec),
                features.takesTurns(),
                !Recipes.isStream(spec),
                features.signals(),
                Literals.number(Ranking.WEIGHING_MILLIS),
                Flows.MOST_ALIVE,
                mostBatches > 1 ? "MOST_BATCHES" : "1",
                Literals.millis(spec.schedule().launchSlack()),
                spec.ram().hosts(),
                reserves(),
                bitNode(options.bitNode()),
                features.targetOnly(),
                features.targetBy(),
                features.packFunction(),
                port,
                "SIGNAL_PORTS + " + port,
                execOptions(spec.workers()),
                MessageView.of(spec.ports().landed()),
                spec.logging().contains(new LogSink.Terminal()),
                logFile(),
                features.hasStatus() ? statusFile() : "",
                features.predictsIncome(),
                features.hasWindow(),
                features.measuresIncome(),
                options.version() == GameVersion.V2 ? "ns.tail" : "ns.ui.openTail",
                options.version() == GameVersion.V2 ? "ns.setTitle" : "ns.ui.setTailTitle",
                formatMoney(),
                spec.onDesync().equals(DesyncPolicy.HALT),
                features.reactsToDesync(),
                features.reactsToLevelUp(),
                features.ranksLaunches(),
                spec.ram().filter() instanceof RamPolicy.Allowed,
                features.sizedFor(),
                recipe.padded(),
                recipe.onAverage(),
                recipe.fractional(),
                Recipes.hasResidents(spec),
                features.predicts());
    }

    /** What a controller lays out that chooses among these batchers, which differ in their schedules. */
    ChoiceView choice(List<BatcherSpec> candidates) {
        return new ChoiceView(
                spec.name(),
                features.description(candidates),
                options.version().digit(),
                path(file),
                imports.ofPlanToChoose(candidates),
                imports.ofPoliciesToChoose(),
                Map.of(),
                features.fraction(),
                spec.ram().hosts(),
                reserves(),
                spec.ram().filter() instanceof RamPolicy.Allowed,
                bitNode(options.bitNode()),
                features.targetOnly(),
                features.targetBy(),
                spec.logging().contains(new LogSink.Terminal()),
                logFile(),
                formatMoney(),
                candidates.stream().map(Views::candidate).toList());
    }

    private static ChoiceView.Candidate candidate(BatcherSpec spec) {
        Recipe recipe = Recipes.of(spec).get(0);
        return new ChoiceView.Candidate(
                spec.schedule().word(),
                words(spec),
                Literals.number(recipe.gapMillis()),
                Literals.number(recipe.growMargin()),
                Literals.number(recipe.corePullGb()),
                Literals.number(recipe.slackMillis()),
                recipe.padded(),
                recipe.onAverage(),
                recipe.fractional(),
                spec.schedule() instanceof Schedule.Fleet fleet ? fleet.mostTargets() : 1,
                Recipes.isStream(spec) ? 0 : Recipes.batchLimit(spec));
    }

    private static List<List<String>> words(BatcherSpec spec) {
        return Recipes.of(spec).stream()
                .map(each -> each.word().stream().map(Op::functionName).toList())
                .toList();
    }

    private String formatMoney() {
        return options.version() == GameVersion.V2 ? "ns.formatNumber" : "ns.format.number";
    }

    private Map<String, String> workerPaths() {
        Map<String, String> paths = new HashMap<>();
        for (Op op : Op.values()) {
            paths.put(op.functionName(), workerPath(op));
        }
        paths.put("resident", residentPath());
        return paths;
    }

    private List<Setting> reserves() {
        return spec.ram().reserves().stream()
                .map(reserve -> new Setting(reserve.hostname(), Literals.number(reserve.ramGb())))
                .toList();
    }

    private String logFile() {
        return spec.logging().stream()
                .filter(LogSink.TextFile.class::isInstance)
                .map(sink -> ((LogSink.TextFile) sink).path())
                .findFirst()
                .orElse("");
    }

    /** Beside the log, which grows; this file is written anew each time. */
    private String statusFile() {
        return logFile().replaceFirst("\\.\\w+$", "-status.json");
    }

    private static String port(Ports.PortNumber number) {
        return number instanceof Ports.FixedPort fixed ? Integer.toString(fixed.number()) : "ns.pid";
    }

    private static String execOptions(Workers workers) {
        return workers.temporary() ? "{ threads, temporary: true }" : "threads";
    }

    private static List<Setting> bitNode(BitNodeFactors factors) {
        return Arrays.stream(BitNodeFactors.class.getRecordComponents())
                .map(component -> new Setting(component.getName(), Literals.number(value(component, factors))))
                .toList();
    }

    private static double value(RecordComponent component, BitNodeFactors factors) {
        try {
            return (double) component.getAccessor().invoke(factors);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
