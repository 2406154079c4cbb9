package io.github.batchsmith.render;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.recipe.Candidates;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.transpile.PortableLibrary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Renders a batcher's scripts: controller, workers, and the planning functions that the controller calls. */
public final class Renderer {
    private static final String MAIN = "controller.js";

    /** The functions that stand in for those about parts of threads. */
    private static final Map<String, String> WHOLE_THREADS = Map.of("using", "usingWhole", "near", "nearWhole");

    private final Templates templates;
    private final PortableLibrary library;

    /** A renderer with the built-in templates and planning functions. */
    public Renderer() {
        this(Templates.builtIn());
    }

    /** A renderer with these templates and the built-in planning functions. */
    public Renderer(Templates templates) {
        this(templates, PortableLibrary.load());
    }

    Renderer(Templates templates, PortableLibrary library) {
        this.templates = templates;
        this.library = library;
    }

    /**
     * The scripts of a valid spec under the paths that they have in the game.
     *
     * @throws InvalidInputException if a template of the player's own is wrong, or a policy is not translated
     */
    public ScriptBundle render(BatcherSpec spec, RenderOptions options) {
        requireScript(spec);
        List<BatcherSpec> candidates = Candidates.of(spec);
        Map<String, String> files = new HashMap<>();
        Set<String> planned = new TreeSet<>();
        Views views = new Views(spec, options, MAIN, "");
        if (candidates.size() == 1) {
            add(new Views(candidates.get(0), options, MAIN, ""), files, planned);
        } else {
            ChoiceView choice = views.choice(candidates);
            files.put(views.path(MAIN), templates.fill("controller/open", choice));
            planned.addAll(choice.imports());
            candidates.forEach(each -> add(candidate(each, options), files, planned));
        }
        files.put(views.path("plan.js"), libraryFor(spec).moduleFor(planned));
        if (!spec.policies().isEmpty()) {
            files.put(views.path("policies.js"), templates.fill("part/policies", views.policies()));
        }
        return new ScriptBundle(views.path(MAIN), files);
    }

    /** The planning functions, without what only parts of threads need where there are none. */
    private PortableLibrary libraryFor(BatcherSpec spec) {
        return spec.workers().fractionalThreads() ? library : library.with(WHOLE_THREADS);
    }

    /** Controllers to choose from share their workers, but for those that wait for a signal. */
    private static Views candidate(BatcherSpec spec, RenderOptions options) {
        return new Views(
                spec, options, spec.schedule().word() + ".js", new Features(spec).signals() ? "signalled/" : "");
    }

    /** Adds a controller and the workers that are not there yet, and notes which planning functions they need. */
    private void add(Views views, Map<String, String> files, Set<String> planned) {
        ControllerView controller = views.controller();
        Features features = views.features();
        files.put(controller.mainPath(), templates.fill("controller/" + features.controller(), controller));
        for (Op op : Op.values()) {
            files.computeIfAbsent(
                    views.workerPath(op), path -> templates.fill("worker/" + features.worker(), views.worker(op)));
        }
        if (Recipes.hasResidents(views.spec())) {
            files.computeIfAbsent(
                    views.residentPath(), path -> templates.fill("worker/resident", views.worker(Op.WEAKEN)));
        }
        planned.addAll(views.imports().planned());
    }

    private static void requireScript(BatcherSpec spec) {
        if (!spec.policies().isEmpty() && spec.policyScript().text().isEmpty()) {
            throw new InvalidInputException(spec.policies().stream()
                    .map(policy -> Finding.error(
                            "policy-not-translated",
                            policy.place(),
                            policy.kind().word() + " has a function that is not in JavaScript yet",
                            "load the definition from its source file, which is where policies are translated"))
                    .toList());
        }
    }
}
