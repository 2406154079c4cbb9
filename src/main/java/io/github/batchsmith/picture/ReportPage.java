package io.github.batchsmith.picture;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A page with charts that needs nothing but itself: styles, scripts and data are in it, and it asks no server for anything. */
public final class ReportPage {
    private static final String TEMPLATES = "/io/github/batchsmith/templates/report";
    private static final String CHARTS = "/META-INF/resources/webjars/uplot/1.6.30/dist/";

    private ReportPage() {}

    /** The page as HTML, with a part for each section. */
    public static String of(String title, List<Section> sections) {
        Map<String, Object> view = Map.of(
                "title", title,
                "sections", sections,
                "data", data(sections),
                "chartStyle", resource(CHARTS + "uPlot.min.css"),
                "chartScript", resource(CHARTS + "uPlot.iife.min.js"),
                "style", resource(TEMPLATES + "/page.css"),
                "script", resource(TEMPLATES + "/page.js"));
        try {
            StringWriter page = new StringWriter();
            templates().getTemplate("page.ftl").process(view, page);
            return page.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the page's template does not fit its view", e);
        }
    }

    /** The series of the charts as JSON that cannot end the script element around it. */
    private static String data(List<Section> sections) {
        List<Charted> charted = sections.stream()
                .map(each -> new Charted(each.recording(), each.shownIncomePerSecond()))
                .toList();
        return JsonMapper.shared().writeValueAsString(charted).replace("<", "\\u003c");
    }

    private static Configuration templates() {
        Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(ReportPage.class, TEMPLATES);
        templates.setDefaultEncoding("UTF-8");
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setNumberFormat("computer");
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        return templates;
    }

    private static String resource(String path) {
        try (InputStream in = ReportPage.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the page's script reads of a section. */
    private record Charted(Recording recording, List<Double> shownIncomePerSecond) {}
}
