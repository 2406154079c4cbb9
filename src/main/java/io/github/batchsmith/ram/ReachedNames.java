package io.github.batchsmith.ram;

import io.github.batchsmith.js.ScriptOutline.ImportedModule;
import io.github.batchsmith.js.ScriptOutline.Reference;
import io.github.batchsmith.js.ScriptOutline.Target;
import io.github.batchsmith.js.ScriptOutline.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/**
 * The names that a script's code and the imported code it may call use. All of the script counts; of an imported script
 * count its top-level code and the units that are reached by name.
 */
final class ReachedNames {
    private final List<Script> scripts;
    private final Map<String, Script> scriptByPath = new HashMap<>();
    private final Queue<Step> open = new ArrayDeque<>();
    private final Set<Step> seen = new HashSet<>();
    private final Set<UnitStep> reachedUnits = new HashSet<>();
    private final List<String> names = new ArrayList<>();

    private ReachedNames(List<Script> scripts) {
        this.scripts = scripts;
        scripts.forEach(script -> scriptByPath.put(script.path(), script));
    }

    /** The names that are used when the first of the scripts runs; the others are those that it imports. */
    static ReachedNames of(List<Script> scripts) {
        ReachedNames reached = new ReachedNames(scripts);
        reached.walk();
        return reached;
    }

    /** Each name once, in the order in which the game comes to them. */
    List<String> names() {
        return Collections.unmodifiableList(names);
    }

    /** Where one of the names stands first, in the order of the scripts. */
    Place firstUse(String name) {
        for (Script script : scripts) {
            int offset = firstOffset(script, name);
            if (offset >= 0) {
                return script.place(offset);
            }
        }
        throw new IllegalArgumentException("no script uses " + name);
    }

    private void walk() {
        unitsUnder(scripts.get(0).path()).forEach(this::visitLater);
        while (!open.isEmpty()) {
            Step step = open.remove();
            if (step instanceof NameStep name) {
                names.add(name.name());
            } else if (step instanceof UnitStep unit) {
                follow(unit);
            } else if (step instanceof ScriptStep script) {
                unitsUnder(script.path()).forEach(this::follow);
            }
        }
    }

    private void visitLater(Step step) {
        if (seen.add(step)) {
            open.add(step);
        }
    }

    /** The game matches scripts by the start of their path, so {@code a.js} takes {@code a.jsx} in as well. */
    private List<UnitStep> unitsUnder(String pathStart) {
        return scripts.stream()
                .filter(script -> script.path().startsWith(pathStart))
                .flatMap(script -> script.units().stream().map(unit -> new UnitStep(script.path(), unit.name())))
                .toList();
    }

    private void follow(UnitStep step) {
        Script script = scriptByPath.get(step.path());
        if (script == null || !reachedUnits.add(step)) {
            return;
        }
        if (step.unit().equals(Unit.TOP_LEVEL)) {
            script.outline().imports().forEach(imported -> followImport(script, imported));
        }
        for (Unit unit : script.units()) {
            if (unit.name().equals(step.unit())) {
                unit.references().forEach(reference -> followReference(script, reference));
            }
        }
    }

    private void followImport(Script script, ImportedModule imported) {
        String path = script.importedPaths().get(imported.module());
        if (path == null || imported.kind() == ImportedModule.Kind.PASSED_ON) {
            return;
        }
        visitLater(new UnitStep(path, Unit.TOP_LEVEL));
        if (imported.kind() == ImportedModule.Kind.WHOLE) {
            visitLater(new ScriptStep(path));
        }
    }

    private void followReference(Script script, Reference reference) {
        for (Target target : reference.targets()) {
            String path = target.module().isEmpty()
                    ? script.path()
                    : script.importedPaths().get(target.module());
            if (path != null) {
                visitLater(new UnitStep(path, target.unit()));
            }
        }
        visitLater(new NameStep(reference.name()));
    }

    private int firstOffset(Script script, String name) {
        return script.units().stream()
                .filter(unit -> reachedUnits.contains(new UnitStep(script.path(), unit.name())))
                .flatMap(unit -> unit.references().stream())
                .filter(reference -> reference.name().equals(name))
                .mapToInt(Reference::offset)
                .min()
                .orElse(-1);
    }

    private sealed interface Step {}

    private record NameStep(String name) implements Step {}

    private record UnitStep(String path, String unit) implements Step {}

    private record ScriptStep(String path) implements Step {}
}
