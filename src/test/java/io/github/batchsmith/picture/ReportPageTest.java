package io.github.batchsmith.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.picture.Section.Fact;
import io.github.batchsmith.report.SimulationReport;
import io.github.batchsmith.sim.SimulationListener;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.SimulationResult;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.testing.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportPageTest {
    private static final World WORLD = WorldFiles.builtIn("early");

    /** Catches whatever goes wrong, before any script of the page runs. */
    private static final String WATCH = """
            <script>
            const errors = [];
            addEventListener("error", event => errors.push(event.message));
            addEventListener("securitypolicyviolation", event => errors.push(event.blockedURI));
            </script>
            """;

    /** Notes down what is drawn, also where the page is as narrow as a phone. */
    private static final String PROBE = """
            <script>
            const inked = canvas => {
              const bytes = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
              return bytes.reduce((count, byte, i) => count + (i % 4 === 3 && byte > 0), 0);
            };
            addEventListener("load", () => setTimeout(() => {
              const drawn = charts.map(each => ({
                name: each.chart.name, data: each.chart.data.slice(1), inked: inked(each.chart.ctx.canvas) }));
              document.body.style.width = "390px";
              redraw();
              const found = { errors, charts: drawn, requests: performance.getEntriesByType("resource").length,
                empty: document.querySelectorAll("div.empty").length, width: document.body.scrollWidth,
                evil: document.querySelectorAll("#evil").length };
              document.body.innerHTML = "<pre id=found></pre>";
              document.getElementById("found").textContent = JSON.stringify(found);
            }));
            </script>
            """;

    @TempDir
    private Path folder;

    @Test
    void drawsInABrowserWhatTheRecordingSays() throws IOException, InterruptedException {
        Section played = section(Duration.ofMinutes(8));
        Section still = section(Duration.ZERO).certified(List.of(new Fact("<b id=evil>", "</dd><b id=evil>")));

        JsonNode found = inBrowser(ReportPage.of("<b id=evil> & \"more\"", List.of(played, still)));

        assertThat(found.path("errors")).isEmpty();
        assertThat(found.path("requests").asInt(-1)).isZero();
        assertThat(found.path("evil").asInt(-1)).isZero();
        assertThat(found.path("empty").asInt(-1)).isEqualTo(6);
        assertThat(found.path("width").asInt(-1)).isLessThanOrEqualTo(390);
        assertThat(found.path("charts"))
                .hasSize(6)
                .allSatisfy(chart -> assertThat(chart.path("inked").asInt(0))
                        .as(chart.path("name").asString())
                        .isGreaterThan(1000));
        Recording recording = played.recording();
        assertThat(data(found, "income", 0)).isEqualTo(json(recording.ceilingPerSecond()));
        assertThat(data(found, "income", 1)).isEqualTo(json(recording.smoothIncomePerSecond()));
        assertThat(data(found, "landings", 2)).isEqualTo(json(recording.weakens()));
        assertThat(data(found, "money", 1))
                .isEqualTo(json(recording.targets().get(0).moneyLow()));
        assertThat(data(found, "security", 0))
                .isEqualTo(json(recording.targets().get(0).securityHigh()));
        assertThat(data(found, "ram", 0))
                .isEqualTo(json(recording.hosts().get(0).usedGb()));
        assertThat(recording.excerpts())
                .anySatisfy(each ->
                        assertThat(data(found, "batches", 0)).hasSize(each.ops().length()));
    }

    @Test
    void keepsDataFromEndingItsElement() {
        String page = ReportPage.of("page", List.of(section(Duration.ofMinutes(5))));

        Matcher data = Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>")
                .matcher(page);
        assertThat(data.find()).isTrue();
        assertThat(data.group(1)).doesNotContain("<");
    }

    private JsonNode inBrowser(String page) throws IOException, InterruptedException {
        Chromium chromium = Chromium.ofThisMachine();
        Path file = folder.resolve("page.html");
        Files.writeString(file, page.replace("<head>", "<head>" + WATCH).replace("</body>", PROBE + "</body>"));
        String dom = chromium.loaded(file, folder.resolve("profile"));
        Matcher found = Pattern.compile("<pre id=\"found\">(.*)</pre>").matcher(dom);
        assertThat(found.find()).as(dom).isTrue();
        return JsonMapper.shared()
                .readTree(
                        found.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    }

    private static JsonNode data(JsonNode found, String chart, int series) {
        for (JsonNode each : found.path("charts")) {
            if (each.path("name").asString().equals(chart)) {
                return each.path("data").path(series);
            }
        }
        throw new AssertionError("no chart " + chart);
    }

    /** As JavaScript writes it: whole numbers without decimals. */
    private static JsonNode json(List<Double> values) {
        return JsonMapper.shared()
                .valueToTree(values.stream()
                        .map(each -> each == Math.rint(each) && Math.abs(each) < Integer.MAX_VALUE
                                ? (Number) each.intValue()
                                : each)
                        .toList());
    }

    private static Section section(Duration duration) {
        BatcherSpec spec = Presets.named("jit").spec();
        Recorder recorder = new Recorder(WORLD);
        SimulationListener listener = recorder;
        SimulationResult result = Simulator.simulate(spec, WORLD, SimulationOptions.of(duration, 1), listener);
        return Section.of(
                SimulationReport.of(spec.name(), "early", duration, 1, result),
                recorder.recording(result.elapsedMillis()));
    }
}
