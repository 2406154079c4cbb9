package io.github.batchsmith.render;

import io.github.batchsmith.policy.Policy;
import io.github.batchsmith.policy.PolicyKind;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.DesyncPolicy;
import io.github.batchsmith.spec.LaunchOrder;
import io.github.batchsmith.spec.LevelUpPolicy;
import io.github.batchsmith.spec.LogSink;
import io.github.batchsmith.spec.Schedule;
import io.github.batchsmith.spec.Take;
import io.github.batchsmith.spec.Targets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which templates and planning functions the choices of a spec call for. */
final class Features {
    private static final Set<String> ALWAYS =
            Set.of("firstLandingMillis", "freeRamGb", "hackTime", "isTarget", "prepWave");

    private static final Set<String> OF_STREAMS = Set.of(
            "afterSleep",
            "awake",
            "batchLead",
            "batchNeeds",
            "growAfter",
            "hacksBefore",
            "hostOrders",
            "isOnTrack",
            "jobRamGb",
            "latestStartMillis",
            "leastMoney",
            "launchOrder",
            "leadMillis",
            "repairing",
            "restorableHackThreads",
            "seatOf",
            "seats",
            "slackFor",
            "threadTable",
            "timeRatio",
            "withSlack");

    private static final Set<String> OF_FLEETS =
            Set.of("firstLandingMillis", "hackTime", "isOutgrown", "totalFreeGb", "workerRamGb");

    private final BatcherSpec spec;

    Features(BatcherSpec spec) {
        this.spec = spec;
    }

    /** Name of the controller's template. */
    String controller() {
        return switch (Kind.of(spec.schedule())) {
            case FLEET -> "fleet";
            case SINGLE -> "single";
            case PROTO -> "proto";
            case SHOTGUN -> "shotgun";
            case PERIODIC, JIT -> "stream";
        };
    }

    /** Name of the workers' template. */
    String worker() {
        return signals() ? "signalled" : "timed";
    }

    /** Whether workers wait for a common start, however long it takes to launch them all. */
    boolean signals() {
        return spec.schedule().perTarget() instanceof Schedule.Shotgun;
    }

    /** Whether one target is hit while the other is prepared. */
    boolean takesTurns() {
        return spec.onLevelUp() instanceof LevelUpPolicy.PingPong;
    }

    /** What the controller does, in a sentence. */
    String description() {
        return spec.schedule() instanceof Schedule.Fleet fleet
                ? "many targets, each with " + description(fleet.perTarget())
                : description(spec.schedule());
    }

    /** What a controller does that chooses among these, in a sentence. */
    String description(List<BatcherSpec> candidates) {
        return "whichever schedule promises most in the game: "
                + candidates.stream().map(each -> each.schedule().word()).collect(Collectors.joining(", ")) + ".";
    }

    private String description(Schedule schedule) {
        String word = spec.batch().words().stream().map(BatchWord::letters).collect(Collectors.joining(" or "));
        return switch (Kind.of(schedule)) {
            case FLEET -> throw new IllegalArgumentException("a fleet of fleets");
            case SINGLE -> "one " + word + " batch, which proves that the target is prepared again.";
            case PROTO -> "one " + word + " batch after the other.";
            case SHOTGUN -> "all RAM filled with " + word + " batches at once, again and again.";
            case PERIODIC -> word + " batches at a steady pace, weakens and grows launched together.";
            case JIT -> word + " batches at a steady pace, each operation launched just in time.";
        };
    }

    /** How the target is chosen: {@code guide}, {@code income}, {@code score}, or empty for a given one. */
    String targetBy() {
        if (spec.targets() instanceof Targets.ByScore) {
            return "score";
        }
        if (spec.targets() instanceof Targets.Best best) {
            return best.by() == Targets.Score.GUIDE ? "guide" : "income";
        }
        return "";
    }

    /** The given target, or empty. */
    String targetOnly() {
        return spec.targets() instanceof Targets.Only only ? only.hostname() : "";
    }

    /** The fixed fraction as a literal, or empty. */
    String fraction() {
        return spec.take() instanceof Take.Fraction take ? Literals.number(take.fraction()) : "";
    }

    /** Expression for the hack threads of a batch, or empty where those are to be found that earn most. */
    String hackThreads() {
        return switch (hackThreadsFunction()) {
            case "hackThreadsFor" -> "hackThreadsFor(FRACTION, server, %s)".formatted(sizedFor());
            case "hackThreadsTaking" ->
                "hackThreadsTaking(fractionOf(server, %1$s), server, %1$s)".formatted(sizedFor());
            default -> "";
        };
    }

    private String hackThreadsFunction() {
        if (spec.take() instanceof Take.Fraction) {
            return "hackThreadsFor";
        }
        return spec.take() instanceof Take.FractionBy ? "hackThreadsTaking" : "";
    }

    /** Name of the player for whom batches are sized. */
    String sizedFor() {
        return reactsToLevelUp() && !Recipes.isStream(spec) ? "sizedFor" : "hacker";
    }

    /** Whether the player's own function tells what a new level changes. */
    boolean reactsToLevelUp() {
        return spec.onLevelUp() instanceof LevelUpPolicy.By && !(spec.schedule() instanceof Schedule.Single);
    }

    /** Whether the player's own function tells what is done about a desync. */
    boolean reactsToDesync() {
        return spec.onDesync() instanceof DesyncPolicy.By && !(spec.schedule() instanceof Schedule.Single);
    }

    /** Whether the player's own function tells in which order operations are launched. */
    boolean ranksLaunches() {
        return spec.order() instanceof LaunchOrder.ByRank;
    }

    private boolean isAsked(PolicyKind kind) {
        return switch (kind) {
            case LEVEL_UP -> reactsToLevelUp();
            case DESYNC -> reactsToDesync();
            default -> true;
        };
    }

    /** What the controller imports of the player's own functions, under the names that it calls them by. */
    List<String> policies() {
        return policies(this::isAsked);
    }

    private List<String> policies(Predicate<PolicyKind> asked) {
        return spec.policies().stream()
                .map(Policy::kind)
                .filter(asked)
                .map(kind -> imported(spec.policyScript().names().getOrDefault(kind, ""), kind.functionName()))
                .sorted()
                .toList();
    }

    /** The same of a controller that only chooses the schedule. */
    List<String> policiesOfChoice() {
        Set<PolicyKind> asked = EnumSet.of(PolicyKind.SCORE, PolicyKind.HOSTS);
        return policies(asked::contains);
    }

    private static String imported(String name, String alias) {
        return name.equals(alias) ? name : name + " as " + alias;
    }

    /** Whether batches are sized for the level at their landing. */
    boolean predicts() {
        return spec.onLevelUp() instanceof LevelUpPolicy.Predict;
    }

    /** The planning function that packs the batches of a blast. */
    String packFunction() {
        return predicts() ? "packBatchesAhead" : "packBatches";
    }

    /** Whether a window tells how it goes. */
    boolean hasWindow() {
        return spec.logging().contains(new LogSink.TailWindow());
    }

    /** Whether that window measures the income, which one batch alone does not have; a fleet tells of its targets instead. */
    boolean measuresIncome() {
        return hasWindow()
                && !(spec.schedule() instanceof Schedule.Single)
                && !(spec.schedule() instanceof Schedule.Fleet);
    }

    /** Whether a file tells how it goes, which one batch alone does not need. */
    boolean hasStatus() {
        return spec.logging().stream().anyMatch(LogSink.TextFile.class::isInstance)
                && !(spec.schedule() instanceof Schedule.Single);
    }

    /** Whether the income of a blast is estimated, to be told. */
    boolean predictsIncome() {
        return measuresIncome() || hasStatus();
    }

    /** Planning functions and constants that the controller and the policies use. */
    Set<String> planned() {
        Set<String> names = new TreeSet<>(imports());
        names.addAll(spec.policyScript().imports());
        return names;
    }

    /** Planning functions that the controller calls, sorted. */
    List<String> imports() {
        TreeSet<String> names = new TreeSet<>();
        names.add(hosts());
        if (!hackThreadsFunction().isEmpty()) {
            names.add(hackThreadsFunction());
        }
        if (ranksLaunches()) {
            addRanking(names);
        }
        if (spec.schedule() instanceof Schedule.Fleet) {
            addFleet(names);
            return List.copyOf(names);
        }
        names.addAll(ALWAYS);
        if (targetBy().equals("guide")) {
            names.add("bestByGuide");
        } else if (targetBy().equals("score")) {
            names.add("highest");
        }
        if (measuresIncome()) {
            names.add("millisToNextLevel");
        }
        if (Recipes.isStream(spec)) {
            addStream(names);
        } else {
            addBlast(names);
        }
        return List.copyOf(names);
    }

    /** The same of a controller that chooses among these, sorted. */
    List<String> imports(List<BatcherSpec> candidates) {
        TreeSet<String> names = new TreeSet<>(Set.of(hosts(), "firstPromising"));
        if (targetBy().equals("guide")) {
            names.add("bestByGuide");
        } else if (targetBy().equals("score")) {
            names.addAll(Set.of("highest", "isTarget"));
        }
        candidates.forEach(each -> names.add(prospect(each)));
        return List.copyOf(names);
    }

    private static String prospect(BatcherSpec candidate) {
        if (candidate.schedule() instanceof Schedule.Fleet) {
            return "fleetProspect";
        }
        return Recipes.isStream(candidate) ? "streamProspect" : "blastProspect";
    }

    private String hosts() {
        return spec.ram().reserves().isEmpty() ? "allHosts" : "usableHosts";
    }

    private boolean choosesWord() {
        return spec.batch().words().size() > 1;
    }

    /** Streams prepare their target with a blast, but for those of a fleet. */
    private void addRanking(Set<String> names) {
        if (Recipes.isStream(spec)) {
            names.add("rankedRows");
        }
        if (!(spec.schedule() instanceof Schedule.Fleet && Recipes.isStream(spec))) {
            names.add("rankedJobs");
        }
    }

    private void addBlast(Set<String> names) {
        if (choosesWord()) {
            names.add("bestRecipeByIncome");
        }
        names.add(packFunction());
        if (predictsIncome()) {
            names.add("estimatedIncome");
        }
        if (measuresIncome()) {
            names.add("expectedExp");
        }
        if (hackThreads().isEmpty()) {
            names.add(predicts() && Recipes.batchLimit(spec) > 1 ? "optimalHackThreadsAhead" : "optimalHackThreads");
        }
        if (targetBy().equals("income")) {
            names.add("bestByIncome");
        }
        if (spec.schedule() instanceof Schedule.Shotgun) {
            names.addAll(Set.of("isOnTrack", "leastMoney"));
        } else {
            names.addAll(Set.of("isPrepared", "timeRatio"));
        }
    }

    private void addStream(Set<String> names) {
        if (choosesWord()) {
            names.add("bestRecipeByFlow");
        }
        names.addAll(OF_STREAMS);
        names.add("isPrepared");
        addSizes(names);
        if (Recipes.hasResidents(spec)) {
            names.addAll(Set.of("isInVain", "serves"));
        }
        if (hackThreads().isEmpty()) {
            names.addAll(Set.of("bestFlow", "isOutgrown", "nextFlow", "totalFreeGb"));
        } else {
            names.add("flowOf");
        }
        if (targetBy().equals("income")) {
            names.add("bestByFlow");
        }
        if (predicts() || hasWindow()) {
            names.add("expPerMilli");
        }
        if (predicts()) {
            names.addAll(Set.of("hackerAtLanding", "hackerLater"));
        }
        if (hasWindow()) {
            names.add("totalFreeGb");
        }
    }

    private void addSizes(Set<String> names) {
        if (spec.workers().fractionalThreads()) {
            names.add("fitted");
        }
    }

    private void addFleet(Set<String> names) {
        names.addAll(OF_FLEETS);
        if (takesTurns()) {
            names.add("turnOf");
        }
        if (!Recipes.isStream(spec)) {
            names.addAll(Set.of("shareBlasts", "worthwhileBlasts"));
            if (!takesTurns()) {
                names.add("mayHit");
            }
            if (signals()) {
                names.add("isOnTrack");
            }
            if (takesTurns() || !signals()) {
                names.add("isPrepared");
            }
            if (!signals()) {
                names.add("timeRatio");
            }
            return;
        }
        names.addAll(OF_STREAMS);
        names.addAll(Set.of("mayBegin", "shareOut", "worthwhile"));
        addSizes(names);
        if (predicts() || hasWindow()) {
            names.add("expPerMilli");
        }
        if (predicts()) {
            names.addAll(Set.of("hackerAtLanding", "hackerLater"));
        }
    }

    private enum Kind {
        FLEET,
        SINGLE,
        PROTO,
        SHOTGUN,
        PERIODIC,
        JIT;

        static Kind of(Schedule schedule) {
            return valueOf(schedule.getClass().getSimpleName().toUpperCase(Locale.ROOT));
        }
    }
}
