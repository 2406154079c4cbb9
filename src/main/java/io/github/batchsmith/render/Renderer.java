package io.github.batchsmith.render;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.transpile.PortableLibrary;
import java.util.HashMap;
import java.util.Map;

/** Renders a batcher's scripts: controller, workers, and the planning functions that the controller calls. */
public final class Renderer {
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
        Views views = new Views(spec, options);
        Features features = new Features(spec);
        Map<String, String> files = new HashMap<>();
        files.put(
                views.path("controller.js"), templates.fill("controller/" + features.controller(), views.controller()));
        files.put(views.path("plan.js"), library.moduleFor(features.planned()));
        if (!spec.policies().isEmpty()) {
            files.put(views.path("policies.js"), templates.fill("part/policies", views.policies()));
        }
        for (Op op : Op.values()) {
            files.put(
                    views.path(op.functionName() + ".js"),
                    templates.fill("worker/" + features.worker(), views.worker(op)));
        }
        return new ScriptBundle(views.path("controller.js"), files);
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
