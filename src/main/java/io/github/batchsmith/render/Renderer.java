package io.github.batchsmith.render;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.transpile.PortableLibrary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Renders a batcher's scripts: controller, workers, and the planning functions that the controller calls. */
public final class Renderer {
    private static final String TEMPLATES = "/io/github/batchsmith/templates";

    private final Configuration templates;
    private final PortableLibrary library;

    /** A renderer with the built-in templates and planning functions. */
    public Renderer() {
        this(PortableLibrary.load());
    }

    Renderer(PortableLibrary library) {
        this.library = library;
        templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(Renderer.class, TEMPLATES);
        templates.setDefaultEncoding("UTF-8");
        templates.setNumberFormat("computer");
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
    }

    /** The scripts of a valid spec under the paths that they have in the game. */
    public ScriptBundle render(BatcherSpec spec, RenderOptions options) {
        Views views = new Views(spec, options);
        Features features = new Features(spec);
        Map<String, String> files = new HashMap<>();
        files.put(views.path("controller.js"), fill("controller/" + features.controller(), views.controller()));
        files.put(views.path("plan.js"), library.moduleFor(features.imports()));
        for (Op op : Op.values()) {
            files.put(views.path(op.functionName() + ".js"), fill("worker/" + features.worker(), views.worker(op)));
        }
        return new ScriptBundle(views.path("controller.js"), files);
    }

    private String fill(String template, Object view) {
        try {
            StringWriter text = new StringWriter();
            templates.getTemplate(template + ".ftl").process(view, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("template " + template + " does not fit its view", e);
        }
    }
}
