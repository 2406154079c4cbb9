package io.github.batchsmith.remote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a push will change.
 *
 * @param changes every file of the shipment, and every file of an earlier push that goes
 * @param earlier texts in the game that change or go, by path
 */
public record PushPlan(Shipment shipment, List<FileChange> changes, Map<String, String> earlier) {
    public PushPlan {
        changes = changes.stream().sorted().toList();
        earlier = Collections.unmodifiableMap(new TreeMap<>(earlier));
    }

    /** The plan for a game in which the shipment's files and those of its last push are these. */
    static PushPlan of(Shipment shipment, PushRecord last, Map<String, String> inGame) {
        List<FileChange> changes = new ArrayList<>();
        Map<String, String> earlier = new TreeMap<>();
        shipment.bundle().files().forEach((path, text) -> {
            String there = inGame.get(path);
            FileChange.Kind kind = there == null
                    ? FileChange.Kind.ADDED
                    : there.equals(text) ? FileChange.Kind.SAME : FileChange.Kind.CHANGED;
            changes.add(new FileChange(path, kind));
        });
        for (String path : new TreeSet<>(last.pushed().keySet())) {
            boolean ours = inGame.containsKey(path) && last.isUnchanged(path, inGame.get(path));
            if (ours && !shipment.bundle().files().containsKey(path)) {
                changes.add(new FileChange(path, FileChange.Kind.REMOVED));
            }
        }
        changes.stream()
                .filter(each -> each.kind() == FileChange.Kind.CHANGED || each.kind() == FileChange.Kind.REMOVED)
                .forEach(each -> earlier.put(each.path(), inGame.get(each.path())));
        return new PushPlan(shipment, changes, earlier);
    }

    /** Whether everything is in the game already. */
    public boolean isUpToDate() {
        return changes.stream().allMatch(each -> each.kind() == FileChange.Kind.SAME);
    }

    /** The paths of files that change in that way. */
    public List<String> paths(FileChange.Kind kind) {
        return changes.stream()
                .filter(each -> each.kind() == kind)
                .map(FileChange::path)
                .toList();
    }
}
