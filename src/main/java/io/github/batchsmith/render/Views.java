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
import java.util.List;
import java.util.Map;

/** Makes the view records of a spec. */
final class Views {
    private final BatcherSpec spec;
    private final RenderOptions options;
    private final Features features;

    Views(BatcherSpec spec, RenderOptions options) {
        this.spec = spec;
        this.options = options;
        this.features = new Features(spec);
    }

    /** Path in the game of a script of the bundle. */
    String path(String file) {
        return spec.name() + "/" + file;
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
        List<Recipe> recipes = Recipes.of(spec);
        Recipe recipe = recipes.get(0);
        int mostBatches = Recipes.batchLimit(spec);
        String port = port(spec.ports().number());
        return new ControllerView(
                spec.name(),
                features.description(),
                options.version().digit(),
                path("controller.js"),
                features.imports(),
                workerPaths(),
                recipes.stream()
                        .map(each -> each.word().stream().map(Op::functionName).toList())
                        .toList(),
                Literals.number(recipe.gapMillis()),
                Literals.number(recipe.growMargin()),
                Literals.number(recipe.corePullGb()),
                features.policies(),
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
                options.version() == GameVersion.V2 ? "ns.formatNumber" : "ns.format.number",
                spec.onDesync().equals(DesyncPolicy.HALT),
                features.reactsToDesync(),
                features.reactsToLevelUp(),
                features.ranksLaunches(),
                spec.ram().filter() instanceof RamPolicy.Allowed,
                features.sizedFor(),
                recipe.padded(),
                recipe.onAverage(),
                recipe.fractional(),
                features.predicts());
    }

    private Map<String, String> workerPaths() {
        return Map.of("hack", path("hack.js"), "grow", path("grow.js"), "weaken", path("weaken.js"));
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
