package io.github.batchsmith.render;

import io.github.batchsmith.policy.Policy;
import io.github.batchsmith.policy.PolicyKind;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What a controller imports: planning functions, and the player's own. */
final class Imports {
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
    private final Features features;

    Imports(BatcherSpec spec) {
        this.spec = spec;
        this.features = new Features(spec);
    }

    /** Planning functions and constants that the controller and the policies use. */
    Set<String> planned() {
        Set<String> names = new TreeSet<>(ofPlan());
        names.addAll(spec.policyScript().imports());
        return names;
    }

    /** Planning functions that the controller calls, sorted. */
    List<String> ofPlan() {
        TreeSet<String> names = new TreeSet<>();
        names.add(hosts());
        if (!features.hackThreadsFunction().isEmpty()) {
            names.add(features.hackThreadsFunction());
        }
        if (features.ranksLaunches()) {
            addRanking(names);
        }
        if (spec.schedule() instanceof Schedule.Fleet) {
            addFleet(names);
            return List.copyOf(names);
        }
        names.addAll(ALWAYS);
        if (features.targetBy().equals("guide")) {
            names.add("bestByGuide");
        } else if (features.targetBy().equals("score")) {
            names.add("highest");
        }
        if (features.measuresIncome()) {
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
    List<String> ofPlanToChoose(List<BatcherSpec> candidates) {
        TreeSet<String> names = new TreeSet<>(Set.of(hosts(), "firstPromising"));
        if (features.targetBy().equals("guide")) {
            names.add("bestByGuide");
        } else if (features.targetBy().equals("score")) {
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
        names.add(features.packFunction());
        if (features.predictsIncome()) {
            names.add("estimatedIncome");
        }
        if (features.measuresIncome()) {
            names.add("expectedExp");
        }
        if (features.hackThreadsFunction().isEmpty()) {
            boolean ahead = features.predicts() && Recipes.batchLimit(spec) > 1;
            names.add(ahead ? "optimalHackThreadsAhead" : "optimalHackThreads");
        }
        if (features.targetBy().equals("income")) {
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
        if (features.hackThreadsFunction().isEmpty()) {
            names.addAll(Set.of("bestFlow", "isOutgrown", "nextFlow", "totalFreeGb"));
        } else {
            names.add("flowOf");
        }
        if (features.targetBy().equals("income")) {
            names.add("bestByFlow");
        }
        if (features.predicts() || features.hasWindow()) {
            names.add("expPerMilli");
        }
        if (features.predicts()) {
            names.addAll(Set.of("hackerAtLanding", "hackerLater"));
        }
        if (features.hasWindow()) {
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
        if (features.takesTurns()) {
            names.add("turnOf");
        }
        if (!Recipes.isStream(spec)) {
            names.addAll(Set.of("shareBlasts", "worthwhileBlasts"));
            if (!features.takesTurns()) {
                names.add("mayHit");
            }
            if (features.signals()) {
                names.add("isOnTrack");
            }
            if (features.takesTurns() || !features.signals()) {
                names.add("isPrepared");
            }
            if (!features.signals()) {
                names.add("timeRatio");
            }
            return;
        }
        names.addAll(OF_STREAMS);
        names.addAll(Set.of("mayBegin", "shareOut", "worthwhile"));
        addSizes(names);
        if (features.predicts() || features.hasWindow()) {
            names.add("expPerMilli");
        }
        if (features.predicts()) {
            names.addAll(Set.of("hackerAtLanding", "hackerLater"));
        }
    }

    private boolean isAsked(PolicyKind kind) {
        return switch (kind) {
            case LEVEL_UP -> features.reactsToLevelUp();
            case DESYNC -> features.reactsToDesync();
            default -> true;
        };
    }

    /** What the controller imports of the player's own functions, under the names that it calls them by. */
    List<String> ofPolicies() {
        return ofPolicies(this::isAsked);
    }

    private List<String> ofPolicies(Predicate<PolicyKind> asked) {
        return spec.policies().stream()
                .map(Policy::kind)
                .filter(asked)
                .map(kind -> imported(spec.policyScript().names().getOrDefault(kind, ""), kind.functionName()))
                .sorted()
                .toList();
    }

    /** The same of a controller that only chooses the schedule. */
    List<String> ofPoliciesToChoose() {
        Set<PolicyKind> asked = EnumSet.of(PolicyKind.SCORE, PolicyKind.HOSTS);
        return ofPolicies(asked::contains);
    }

    private static String imported(String name, String alias) {
        return name.equals(alias) ? name : name + " as " + alias;
    }
}
