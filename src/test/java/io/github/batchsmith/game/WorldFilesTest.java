package io.github.batchsmith.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class WorldFilesTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(strings = {"fresh", "early", "mid", "late", "benchmark"})
    void readsBackWhatItWrites(String name) {
        World world = WorldFiles.builtIn(name);

        assertThat(WorldFiles.parse(WorldFiles.write(world), "copy")).isEqualTo(world);
    }

    @Test
    void readsABuiltInWorldAsRecorded() {
        World late = WorldFiles.builtIn("late");

        assertThat(late.player().skills().hacking()).isEqualTo(1200);
        assertThat(late.player().mults().hacking_grow()).isEqualTo(1.9);
        assertThat(late.purchasedServers()).hasSize(12);
        assertThat(late.find("home").orElseThrow().files()).contains("Formulas.exe");
        assertThat(late.find("n00dles").orElseThrow().links()).containsExactly("home", "max-hardware");
        assertThat(late.find("joesguns").orElseThrow().server().ramUsed()).isZero();
    }

    @Test
    void readsTheBuiltInFileByPathToo() {
        assertThat(WorldFiles.read(Path.of("testbed", "worlds", "mid.json"))).isEqualTo(WorldFiles.builtIn("mid"));
    }

    @Test
    void writesWholeNumbersWithoutAPoint() {
        assertThat(WorldFiles.write(WorldFiles.builtIn("fresh")))
                .contains("\"moneyMax\":1750000,")
                .doesNotContain(".0,");
    }

    @Test
    void keepsTheClockAndTheSourceFiles() {
        World world = WorldFiles.parse(
                changed(root -> {
                    root.put("now", 1_700_000_000_000L);
                    root.putArray("sourceFiles").addArray().add(5).add(2);
                }),
                "w.json");

        assertThat(world.nowMillis()).isEqualTo(1.7e12);
        assertThat(world.sourceFileLevel(5)).isEqualTo(2);
        assertThat(WorldFiles.parse(WorldFiles.write(world), "copy")).isEqualTo(world);
    }

    @Test
    void ignoresMembersThatItDoesNotKnow() {
        String json = changed(root -> server(root, 1).put("runningScriptMap", "anything"));

        assertThat(WorldFiles.parse(json, "w.json")).isEqualTo(WorldFiles.builtIn("fresh"));
    }

    @Test
    void findsEverythingThatIsWrongAtOnce() {
        String json = changed(root -> {
            server(root, 1).put("maxRam", -4);
            server(root, 2).put("hackDifficulty", 100.5);
            server(root, 3).put("minDifficulty", 0.5).remove("moneyMax");
            server(root, 4).put("moneyAvailable", -1).put("hostname", "n00dles");
            server(root, 5).putArray("links").add("nowhere");
            ((ObjectNode) root.get("player").get("skills")).put("hacking", 0);
            ((ObjectNode) root.get("player")).put("money", "NaN");
        });

        assertThat(findings(json).stream().map(Finding::path))
                .contains(
                        "servers[1].maxRam",
                        "servers[2].hackDifficulty",
                        "servers[3].minDifficulty",
                        "servers[3].moneyMax",
                        "servers[4].moneyAvailable",
                        "servers[4].hostname",
                        "servers[5].links[0]",
                        "player.skills.hacking",
                        "player.money");
    }

    @Test
    void namesTheValueTheBoundAndTheFile() {
        String json = changed(root -> server(root, 2).put("hackDifficulty", 100.5));

        assertThat(findings(json)).singleElement().satisfies(each -> {
            assertThat(each.message()).contains("servers[2].hackDifficulty", "from 1 to 100", "100.5");
            assertThat(each.hint()).contains("w.json");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /gameVersion             | "4.0"          | gameVersion must start with 2 or 3, was "4.0"
            /gameVersion             | 3              | gameVersion must be a text, was 3
            /servers/1/hostname      | ""             | servers[1].hostname must not be empty
            /servers/1/sshPortOpen   | "yes"          | servers[1].sshPortOpen must be true or false, was "yes"
            /servers/1/cpuCores      | 1.5            | servers[1].cpuCores must be a whole number, was 1.5
            /servers/1/minDifficulty | 0              | servers[1].minDifficulty must be from 1 to 100, was 0
            /servers/1/serverGrowth  | -0.5           | servers[1].serverGrowth must be a number from 0 to 1e300, was -0.5
            /servers/1/links         | {}             | servers[1].links must be an array, was {}
            /servers/1/links         | ["home", 7]    | servers[1].links[1] must be a text, was 7
            /servers                 | "many"         | servers must be an array, was "many"
            /servers/1               | 7              | servers[1] must be an object, was 7
            /player                  | []             | player must be an object, was []
            /player/jobs             | {"NWO": 7}     | player.jobs.NWO must be a text, was 7
            /player/mults/hacking    | null           | player.mults.hacking must be a number, was null
            /bitNode                 | 16             | bitNode must be from 1 to 15, was 16
            /bitNode                 | 0              | bitNode must be from 1 to 15, was 0
            /sourceFiles             | [[1, 3], [1]]  | sourceFiles[1] must be a pair of positive whole numbers such as [1, 3], was [1]
            /sourceFiles             | [[0, 1]]       | sourceFiles[0] must be a pair of positive whole numbers such as [1, 3], was [0,1]
            /sourceFiles             | [[1, 0]]       | sourceFiles[0] must be a pair of positive whole numbers such as [1, 3], was [1,0]
            /sourceFiles             | [[1, 2.5]]     | sourceFiles[0] must be a pair of positive whole numbers such as [1, 3], was [1,2.5]
            /sourceFiles             | [{"n": 1}]     | sourceFiles[0] must be a pair of positive whole numbers such as [1, 3], was {"n":1}
            /purchasedServers        | ["nowhere"]    | purchasedServers[0] names no server: "nowhere"
            /now                     | "2026-11-26 12:00:00, or a little later" | now must be a number, was "2026-11-26 12:00:00, or a little later"
            /now                     | "2026-11-26 12:00:00, or a minute later." | now must be a number, was "2026-11-26 12:00:00, or a minute lat...
            """)
    void tellsWhatItFoundAndWhatItWanted(String pointer, String value, String message) {
        String json = changed(root -> {
            int last = pointer.lastIndexOf('/');
            JsonNode parent = root.at(pointer.substring(0, last));
            JsonNode replaced = MAPPER.readTree(value);
            if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(pointer.substring(last + 1)), replaced);
            } else {
                ((ObjectNode) parent).set(pointer.substring(last + 1), replaced);
            }
        });

        assertThat(findings(json)).extracting(Finding::message).contains(message);
    }

    @Test
    void rejectsAWorldWithoutHome() {
        String json = changed(root -> server(root, 0).put("hostname", "office"));

        assertThat(findings(json).stream().map(Finding::code)).contains("world-no-home");
    }

    @Test
    void rejectsMoreRamUsedThanThereIs() {
        String json = changed(root -> server(root, 0).put("ramUsed", 9));

        assertThat(findings(json).stream().map(Finding::path)).containsExactly("servers[0].ramUsed");
    }

    @Test
    void tellsLineAndColumnOfBrokenJson() {
        assertThat(findings("{\n  \"servers\": [,\n")).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo("json-syntax");
            assertThat(each.path()).isEqualTo("w.json:2:15");
        });
    }

    @Test
    void rejectsTruncatedJson() {
        String whole = changed(root -> {});

        assertThat(findings(whole.substring(0, whole.length() / 2)))
                .extracting(Finding::code)
                .containsExactly("json-syntax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "3", "\"world\""})
    void rejectsJsonThatIsNoObject(String json) {
        assertThat(findings(json)).extracting(Finding::code).containsExactly("world-value-type");
    }

    @Test
    void listsTheBuiltInWorldsWhenTheNameIsUnknown() {
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> WorldFiles.builtIn("later"));

        assertThat(thrown.findings().get(0).hint()).contains("fresh", "benchmark");
    }

    @Test
    void reportsAFileThatIsNotThere() {
        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class, () -> WorldFiles.read(Path.of("no", "such", "world.json")));

        assertThat(thrown.findings()).extracting(Finding::code).containsExactly("world-unreadable");
    }

    private static String changed(Consumer<ObjectNode> change) {
        ObjectNode root = (ObjectNode) MAPPER.readTree(WorldFiles.write(WorldFiles.builtIn("fresh")));
        change.accept(root);
        return root.toString();
    }

    private static ObjectNode server(ObjectNode root, int index) {
        return (ObjectNode) ((ArrayNode) root.get("servers")).get(index);
    }

    private static List<Finding> findings(String json) {
        return catchThrowableOfType(InvalidInputException.class, () -> WorldFiles.parse(json, "w.json"))
                .findings();
    }
}
