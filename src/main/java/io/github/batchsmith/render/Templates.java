package io.github.batchsmith.render;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The templates that scripts are laid out with: the built-in ones, of which a player's own replace some by name. */
public final class Templates {
    private static final String SUFFIX = ".ftl";

    private final List<Path> folders;
    private final Configuration configuration;

    private Templates(List<Path> folders, TemplateLoader loader) {
        this.folders = List.copyOf(folders);
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    }

    /** The built-in templates. */
    public static Templates builtIn() {
        return new Templates(List.of(), BuiltInTemplates.loader());
    }

    /**
     * The built-in templates, except those that one of these folders has under the same name; the first folder wins.
     *
     * @throws InvalidInputException if a folder cannot be read, or holds a template of another name or one that cannot be
     *     read as a template
     */
    public static Templates with(List<Path> folders) {
        if (folders.isEmpty()) {
            return builtIn();
        }
        List<TemplateLoader> loaders = new ArrayList<>();
        for (Path folder : folders) {
            loaders.add(loader(folder));
        }
        loaders.add(BuiltInTemplates.loader());
        Templates templates = new Templates(folders, new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new)));
        templates.requireSound();
        return templates;
    }

    /**
     * The text that a template lays out.
     *
     * @param name without its ending, such as {@code controller/proto}
     * @throws InvalidInputException if it is a player's own and wrong
     */
    String fill(String name, Record view) {
        try {
            StringWriter text = new StringWriter();
            configuration.getTemplate(name + SUFFIX).process(view, text);
            return text.toString();
        } catch (ParseException e) {
            throw new InvalidInputException(unreadable(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new InvalidInputException(unfit(e, view));
        }
    }

    private static TemplateLoader loader(Path folder) {
        try {
            return new FileTemplateLoader(folder.toFile());
        } catch (IOException e) {
            throw new InvalidInputException(Finding.error(
                    "templates-not-found",
                    folder.toString(),
                    "is no folder",
                    "`batchsmith templates --out DIR` writes one"));
        }
    }

    private void requireSound() {
        List<Finding> findings = new ArrayList<>();
        for (Path folder : folders) {
            List<String> names = namesIn(folder);
            if (names.isEmpty()) {
                findings.add(Finding.error(
                        "templates-not-found",
                        folder.toString(),
                        "holds no template",
                        "`batchsmith templates --out " + folder
                                + "` writes all there are; keep those that you change"));
            }
            names.forEach(name -> check(folder, name, findings));
        }
        if (!findings.isEmpty()) {
            throw new InvalidInputException(findings);
        }
    }

    private static List<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(Path folder, String name, List<Finding> findings) {
        if (!BuiltInTemplates.textByName().containsKey(name)) {
            findings.add(Finding.error(
                    "template-unknown",
                    folder.resolve(name).toString(),
                    "replaces none of the templates",
                    "the names are "
                            + String.join(", ", BuiltInTemplates.textByName().keySet())));
            return;
        }
        try {
            configuration.getTemplate(name);
        } catch (ParseException e) {
            findings.add(unreadable(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Finding unreadable(ParseException e) {
        return Finding.error(
                "template-invalid",
                place(e.getTemplateName(), e.getLineNumber()),
                firstLine(e.getEditorMessage()),
                "correct it there");
    }

    private Finding unfit(TemplateException e, Record view) {
        String problem = e instanceof InvalidReferenceException
                ? e.getBlamedExpressionString() + " is no variable here, or has no value"
                : firstLine(e.getMessageWithoutStackTop());
        return Finding.error(
                "template-invalid",
                place(e.getTemplateSourceName(), e.getLineNumber()),
                problem,
                "the variables are " + variables(view));
    }

    private static String variables(Record view) {
        return Arrays.stream(view.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The file and line of a template: the player's own file where there is one. */
    private String place(String name, int line) {
        return folders.stream()
                        .map(folder -> folder.resolve(name))
                        .filter(Files::exists)
                        .map(Path::toString)
                        .findFirst()
                        .orElse("templates/" + name)
                + ":" + line;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse(text);
    }
}
