package io.github.batchsmith.testbed.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The processes of one server, grouped by path and arguments in the order of starting. */
public final class RunningScripts {
    private final Map<ScriptKey, Map<Integer, ScriptProcess>> byKey = new LinkedHashMap<>();
    private int count;

    void add(ScriptProcess process) {
        byKey.merge(process.key(), Map.of(process.pid(), process), RunningScripts::joined);
        count++;
    }

    /** Most groups are of one. */
    private static Map<Integer, ScriptProcess> joined(
            Map<Integer, ScriptProcess> group, Map<Integer, ScriptProcess> added) {
        Map<Integer, ScriptProcess> all = group.size() == 1 ? new LinkedHashMap<>(group) : group;
        all.putAll(added);
        return all;
    }

    void remove(ScriptProcess process) {
        Map<Integer, ScriptProcess> group = byKey.get(process.key());
        if (group == null || !group.containsKey(process.pid())) {
            return;
        }
        count--;
        if (group.size() == 1) {
            byKey.remove(process.key());
        } else {
            group.remove(process.pid());
        }
    }

    /** Those with exactly this path and these arguments. */
    public List<ScriptProcess> matching(String path, List<Object> args) {
        Map<Integer, ScriptProcess> group = byKey.get(new ScriptKey(path, args));
        return group == null ? List.of() : List.copyOf(group.values());
    }

    /** Those of this path, whatever their arguments. */
    public List<ScriptProcess> ofPath(String path) {
        return all().stream().filter(each -> each.path().equals(path)).toList();
    }

    public boolean isRunning(String path) {
        return byKey.values().stream()
                .anyMatch(group -> group.values().iterator().next().path().equals(path));
    }

    public List<ScriptProcess> all() {
        List<ScriptProcess> result = new ArrayList<>(count);
        byKey.values().stream().map(Map::values).forEach((Collection<ScriptProcess> group) -> result.addAll(group));
        return result;
    }

    public int count() {
        return count;
    }
}
