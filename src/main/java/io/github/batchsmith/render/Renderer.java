package io.github.batchsmith.render;

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
     * @throws io.github.batchsmith.diagnostic.InvalidInputException if a template of the player's own is wrong
     */
    public ScriptBundle render(BatcherSpec spec, RenderOptions options) {
        Views views = new Views(spec, options);
        Features features = new Features(spec);
        Map<String, String> files = new HashMap<>();
        files.put(
                views.path("controller.js"), templates.fill("controller/" + features.controller(), views.controller()));
        files.put(views.path("plan.js"), library.moduleFor(features.imports()));
        for (Op op : Op.values()) {
            files.put(
                    views.path(op.functionName() + ".js"),
                    templates.fill("worker/" + features.worker(), views.worker(op)));
        }
        return new ScriptBundle(views.path("controller.js"), files);
    }
}
