package io.github.batchsmith.remote;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * Puts bundles into the game, whole or not at all: the workers first and the script to start last, each file read back
 * and compared. What was there is kept on disk until the next push.
 */
public final class Pusher {
    private static final String NOT_UNDONE = "push-not-undone";

    private final RemoteGame game;
    private final Path records;
    private final BooleanSupplier cancelled;

    /**
     * A pusher to a game.
     *
     * @param records folder in which what was replaced is kept
     * @param cancelled tells when to stop and to put back what was changed
     */
    public Pusher(RemoteGame game, Path records, BooleanSupplier cancelled) {
        this.game = game;
        this.records = records;
        this.cancelled = cancelled;
    }

    /**
     * What a push would change now.
     *
     * @throws InvalidInputException if the game refuses, stays silent or has gone
     */
    public PushPlan plan(Shipment shipment) {
        PushRecord last = PushRecord.read(records, shipment.name(), shipment.host());
        Set<String> paths = new TreeSet<>(shipment.bundle().files().keySet());
        paths.addAll(last.pushed().keySet());
        return PushPlan.of(shipment, last, game.files(shipment.host(), paths));
    }

    /**
     * Makes the changes.
     *
     * @throws InvalidInputException if anything fails; then the game's files are as they were, or the findings name those
     *     that are not
     */
    public PushReport push(PushPlan plan) {
        Shipment shipment = plan.shipment();
        if (plan.isUpToDate()) {
            return new PushReport(plan, compareRam(shipment), Map.of());
        }
        PushRecord record = PushRecord.of(shipment.bundle().files(), plan.earlier());
        PushRecord last = PushRecord.read(records, shipment.name(), shipment.host());
        record.write(records, shipment.name(), shipment.host());
        List<Finding> findings = change(plan);
        if (!findings.isEmpty()) {
            if (findings.stream().noneMatch(each -> each.code().equals(NOT_UNDONE))) {
                last.write(records, shipment.name(), shipment.host());
            }
            throw new InvalidInputException(findings);
        }
        Map<String, String> kept = game.deleteAll(shipment.host(), plan.paths(FileChange.Kind.REMOVED));
        if (!kept.isEmpty()) {
            record.with(kept.keySet(), plan.earlier()).write(records, shipment.name(), shipment.host());
        }
        return new PushReport(plan, compareRam(shipment), kept);
    }

    /**
     * Takes the last push of a bundle back: what it replaced comes back, what it added goes.
     *
     * @return the paths that were brought back or removed
     * @throws InvalidInputException if there was none, or the game refuses, stays silent or has gone
     */
    public List<String> takeBack(String name, String host) {
        PushRecord last = PushRecord.read(records, name, host);
        if (last.pushed().isEmpty()) {
            throw new InvalidInputException(Finding.error(
                    "nothing-pushed",
                    name + " on " + host,
                    "no push of it is on record in " + records,
                    "name a batcher that was pushed from here"));
        }
        Map<String, String> inGame = game.files(host, last.pushed().keySet());
        List<String> added = inGame.entrySet().stream()
                .filter(file -> !last.earlier().containsKey(file.getKey()))
                .filter(file -> last.isUnchanged(file.getKey(), file.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        game.pushAll(host, last.earlier());
        Map<String, String> kept = game.deleteAll(host, added);
        if (!kept.isEmpty()) {
            throw new InvalidInputException(kept.entrySet().stream()
                    .map(each -> Finding.error(
                            "not-taken-back",
                            host + ":" + each.getKey(),
                            "the game keeps it: " + each.getValue(),
                            "end the scripts of " + name + " in the game, and take the push back again"))
                    .toList());
        }
        PushRecord.NONE.write(records, name, host);
        Set<String> paths = new TreeSet<>(last.earlier().keySet());
        paths.addAll(added);
        return List.copyOf(paths);
    }

    /** Makes the changes; the findings are empty, or tell why everything was put back. */
    private List<Finding> change(PushPlan plan) {
        Shipment shipment = plan.shipment();
        Set<String> touched = new LinkedHashSet<>();
        try {
            write(shipment, changed(plan, shipment.parts()), touched);
            write(shipment, changed(plan, Map.of(shipment.bundle().main(), mainText(shipment))), touched);
            return List.of();
        } catch (InvalidInputException failed) {
            return undo(plan, touched, failed);
        }
    }

    private static String mainText(Shipment shipment) {
        return shipment.bundle().files().getOrDefault(shipment.bundle().main(), "");
    }

    private static Map<String, String> changed(PushPlan plan, Map<String, String> files) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.keySet().removeAll(plan.paths(FileChange.Kind.SAME));
        return changed;
    }

    /** Writes files and reads them back. */
    private void write(Shipment shipment, Map<String, String> files, Set<String> touched) {
        if (cancelled.getAsBoolean()) {
            throw new InvalidInputException(
                    Finding.error("push-cancelled", shipment.name(), "the push was interrupted", "push again"));
        }
        touched.addAll(files.keySet());
        game.pushAll(shipment.host(), files);
        Map<String, String> back = game.files(shipment.host(), files.keySet());
        List<Finding> differing = files.entrySet().stream()
                .filter(file -> !file.getValue().equals(back.get(file.getKey())))
                .map(file -> Finding.error(
                        "push-differs",
                        shipment.host() + ":" + file.getKey(),
                        "the game's text is not the one that was pushed",
                        "push again; if it stays so, something else changes the file"))
                .toList();
        if (!differing.isEmpty()) {
            throw new InvalidInputException(differing);
        }
    }

    /** Puts back what was changed; the findings tell why, and what could not be put back. */
    private List<Finding> undo(PushPlan plan, Collection<String> touched, InvalidInputException failed) {
        List<Finding> findings = new ArrayList<>(failed.findings());
        String host = plan.shipment().host();
        Map<String, String> earlier = new TreeMap<>(plan.earlier());
        earlier.keySet().retainAll(touched);
        try {
            List<String> added = plan.paths(FileChange.Kind.ADDED).stream()
                    .filter(touched::contains)
                    .toList();
            game.pushAll(host, earlier);
            game.deleteAll(host, game.files(host, added).keySet());
        } catch (InvalidInputException alsoFailed) {
            findings.addAll(alsoFailed.findings());
            findings.add(Finding.error(
                    NOT_UNDONE,
                    plan.shipment().name() + " on " + host,
                    "the game may hold a mix of old and new: " + String.join(", ", touched),
                    "once the game is connected, push again or take the push back with --undo"));
        }
        return findings;
    }

    private List<RamDifference> compareRam(Shipment shipment) {
        Map<String, OptionalDouble> games =
                game.ramGb(shipment.host(), shipment.ramGb().keySet());
        return new TreeMap<>(shipment.ramGb())
                .entrySet().stream()
                        .filter(each -> !RamDifference.isSame(
                                each.getValue(), games.getOrDefault(each.getKey(), OptionalDouble.empty())))
                        .map(each -> new RamDifference(
                                each.getKey(),
                                each.getValue(),
                                games.getOrDefault(each.getKey(), OptionalDouble.empty())
                                        .orElse(Double.NaN)))
                        .toList();
    }
}
