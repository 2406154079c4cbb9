package io.github.batchsmith.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is read of a world, fact by fact against its file. */
class WorldFactsTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @CsvSource({
        "server, /servers/1",
        "player, /player",
        "skills, /player/skills",
        "exp, /player/exp",
        "mults, /player/mults",
        "hp, /player/hp"
    })
    void readsEveryFact(String object, String pointer) throws ReflectiveOperationException {
        ObjectNode root = world();
        ObjectNode told = (ObjectNode) root.at(pointer);
        makeDistinct(told, true);
        assertHolds(record(WorldFiles.parse(root.toString(), "w.json"), object), told);
        makeDistinct(told, false);
        assertHolds(record(WorldFiles.parse(root.toString(), "w.json"), object), told);
    }

    @Test
    void readsTextsAndListsOfThePlayer() {
        ObjectNode root = world();
        ObjectNode player = (ObjectNode) root.get("player");
        player.putObject("jobs").put("MegaCorp", "Software Engineer").put("NWO", "Guard");
        player.putArray("factions").add("CyberSec").add("NiteSec");
        Player read = WorldFiles.parse(root.toString(), "w.json").player();

        assertThat(read.jobs()).containsExactly(Map.entry("MegaCorp", "Software Engineer"), Map.entry("NWO", "Guard"));
        assertThat(read.factions()).containsExactly("CyberSec", "NiteSec");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hacknet-server-0", "hacknet-node-3"})
    void readsAHacknetServerWithoutFactsAboutHacking(String hostname) {
        ObjectNode root = world();
        ObjectNode server = (ObjectNode) root.at("/servers/0").deepCopy();
        server.put("hostname", hostname).putArray("links");
        server.remove(FieldNames.ofHackableServers());
        root.withArray("servers").add(server);
        World world = WorldFiles.parse(root.toString(), "w.json");
        Server read = world.find(hostname).orElseThrow().server();

        assertThat(List.of(read.baseDifficulty(), read.hackDifficulty(), read.minDifficulty()))
                .containsOnly(1.0);
        assertThat(List.of(read.moneyAvailable(), read.moneyMax(), read.serverGrowth()))
                .containsOnly(0.0);
        assertThat(read.numOpenPortsRequired()).isEqualTo(5);
        assertThat(read.openPortCount()).isZero();
        assertThat(read.requiredHackingSkill()).isEqualTo(1);
        assertThat(read.backdoorInstalled()).isFalse();
        assertThat(read.maxRam()).isEqualTo(8);
    }

    @Test
    void splitsTheFactsOfServersWhereHackingBegins() {
        assertThat(FieldNames.ofAnyServer()).startsWith("hostname", "ip").endsWith("purchasedByPlayer");
        assertThat(FieldNames.ofHackableServers())
                .startsWith("backdoorInstalled")
                .contains("moneyMax")
                .endsWith("serverGrowth");
    }

    @Test
    void listsTheWorldsThatItHas() {
        assertThat(WorldFiles.builtInNames()).containsExactly("fresh", "early", "mid", "late", "benchmark");
    }

    @Test
    void playsABitNodeAtTheLevelAfterItsSourceFile() {
        ObjectNode root = world();
        root.put("bitNode", 5);
        assertThat(WorldFiles.parse(root.toString(), "w.json").bitNodeLevel()).isEqualTo(1);
        root.putArray("sourceFiles").add(JSON.createArrayNode().add(1).add(3));
        root.withArray("sourceFiles").add(JSON.createArrayNode().add(5).add(2));
        assertThat(WorldFiles.parse(root.toString(), "w.json").bitNodeLevel()).isEqualTo(3);
    }

    @Test
    void changesOnlyWhatAPlayerGained() {
        Player before = WorldFiles.builtIn("late").player();
        Player after = before.withProgress(1234.5, 77, 99.5);

        assertThat(after.exp().hacking()).isEqualTo(1234.5);
        assertThat(after.skills().hacking()).isEqualTo(77);
        assertThat(after.money()).isEqualTo(99.5);
        assertThat(after.withProgress(before.exp().hacking(), before.skills().hacking(), before.money()))
                .isEqualTo(before);
        assertThat(before.withHackingExp(5).exp().hacking()).isEqualTo(5);
        assertThat(before.withHackingExp(before.exp().hacking())).isEqualTo(before);
    }

    @Test
    void changesOnlyTheStateOfAServer() {
        Server before =
                WorldFiles.builtIn("late").find("joesguns").orElseThrow().server();
        Server after = before.withState(!before.hasAdminRights(), 4, 33, 44);

        assertThat(after.hasAdminRights()).isNotEqualTo(before.hasAdminRights());
        assertThat(after.ramUsed()).isEqualTo(4);
        assertThat(after.hackDifficulty()).isEqualTo(33);
        assertThat(after.moneyAvailable()).isEqualTo(44);
        assertThat(after.withState(
                        before.hasAdminRights(), before.ramUsed(), before.hackDifficulty(), before.moneyAvailable()))
                .isEqualTo(before);
        assertThat(before.withMaxRam(64).maxRam()).isEqualTo(64);
        assertThat(before.withMaxRam(64).withMaxRam(before.maxRam())).isEqualTo(before);
    }

    private static ObjectNode world() {
        return (ObjectNode) JSON.readTree(WorldFiles.write(WorldFiles.builtIn("fresh")));
    }

    private static Record record(World world, String object) {
        Player player = world.player();
        return switch (object) {
            case "server" -> world.servers().get(1).server();
            case "player" -> player;
            case "skills" -> player.skills();
            case "exp" -> player.exp();
            case "mults" -> player.mults();
            default -> player.hp();
        };
    }

    /** Gives every number and every flag of an object a value that no other has by accident. */
    private static void makeDistinct(ObjectNode object, boolean flag) {
        int next = 2;
        for (String name : List.copyOf(object.propertyNames())) {
            JsonNode old = object.get(name);
            if (old.isBoolean()) {
                object.put(name, flag);
            } else if (name.contains("OpenPort") || name.contains("openPort")) {
                object.put(name, name.startsWith("num") ? 4 : 3);
            } else if (name.equals("ramUsed")) {
                object.put(name, 1);
            } else if (name.equals("karma")) {
                object.put(name, -54_000.5);
            } else if (old.isNumber()) {
                object.put(name, ++next);
            }
        }
    }

    private static void assertHolds(Record read, ObjectNode told) throws ReflectiveOperationException {
        for (RecordComponent each : read.getClass().getRecordComponents()) {
            Object value = each.getAccessor().invoke(read);
            JsonNode expected = told.get(each.getName());
            if (value instanceof Boolean flag) {
                assertThat(flag).as(each.getName()).isEqualTo(expected.asBoolean());
            } else if (value instanceof Number number) {
                assertThat(number.doubleValue()).as(each.getName()).isEqualTo(expected.asDouble());
            } else if (value instanceof String text) {
                assertThat(text).as(each.getName()).isEqualTo(expected.asString());
            }
        }
    }
}
