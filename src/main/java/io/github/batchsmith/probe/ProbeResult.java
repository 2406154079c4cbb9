package io.github.batchsmith.probe;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a game told the probe: its world, and what its functions say. */
public final class ProbeResult {
    /** Numbers may differ by that much, relative to the larger: browsers differ from each other in the last bit. */
    private static final double TOLERANCE = 1e-12;

    /** Of the world, what goes on while it is looked at: the clock, and the player's time at play. */
    private static final Set<String> PASSING =
            Set.of("now", "totalPlaytime", "playtimeSinceLastAug", "playtimeSinceLastBitnode");

    private final ObjectNode world;
    private final JsonNode calls;

    private ProbeResult(ObjectNode world, JsonNode calls) {
        this.world = world;
        this.calls = calls;
    }

    /**
     * Reads what the script wrote.
     *
     * @throws InvalidInputException if it is something else
     */
    static ProbeResult parse(String json, GameVersion version) {
        try {
            JsonNode result = JsonMapper.shared().readTree(json);
            if (result.path("world") instanceof ObjectNode world
                    && result.path("calls").isObject()) {
                world.put("gameVersion", version.digit());
                world.path("servers").forEach(ProbeResult::forgetScripts);
                return new ProbeResult(world, result.path("calls"));
            }
        } catch (JacksonException malformed) {
            throw unreadable("it is no JSON");
        }
        throw unreadable("it has no world, or no calls");
    }

    /** Scripts that run are no part of a world. */
    private static void forgetScripts(JsonNode server) {
        if (server instanceof ObjectNode facts) {
            facts.remove("ramUsed");
        }
    }

    private static InvalidInputException unreadable(String why) {
        return new InvalidInputException(Finding.error(
                "probe-unreadable",
                ProbeScripts.RESULT,
                "this is not what the probe writes: " + why,
                "run the probe again, and leave its files alone meanwhile"));
    }

    /**
     * The game's world.
     *
     * @throws InvalidInputException with everything in it that cannot be
     */
    public World world() {
        return WorldFiles.parse(world.toString(), ProbeScripts.RESULT);
    }

    /** How many calls of the game's functions were made. */
    public int callCount() {
        return calls.size();
    }

    /** Everything on which this game and a mock game that started from its world differ, sorted. */
    List<Difference> differencesTo(ProbeResult mock) {
        List<Difference> differences = new ArrayList<>();
        compare("", calls, mock.calls, differences);
        compare("world", world, mock.world, differences);
        return differences.stream().sorted().toList();
    }

    private static void compare(String subject, JsonNode inGame, JsonNode inMock, List<Difference> differences) {
        if (inGame.isObject() && inMock.isObject()) {
            Set<String> names = new TreeSet<>(inGame.propertyNames());
            names.addAll(inMock.propertyNames());
            names.removeAll(PASSING);
            names.forEach(name -> compare(member(subject, name), inGame.path(name), inMock.path(name), differences));
        } else if (inGame.isArray() && inMock.isArray() && inGame.size() == inMock.size()) {
            for (int i = 0; i < inGame.size(); i++) {
                String hostname = inGame.get(i).path("hostname").asString("" + i);
                compare(subject + "[" + hostname + "]", inGame.get(i), inMock.get(i), differences);
            }
        } else if (!isSame(inGame, inMock)) {
            differences.add(new Difference(subject, inGame.toString(), inMock.toString()));
        }
    }

    private static String member(String subject, String name) {
        return subject.isEmpty() ? name : subject + "." + name;
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            double a = one.asDouble();
            double b = other.asDouble();
            return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
        }
        return one.equals(other);
    }
}
