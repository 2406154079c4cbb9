package io.github.batchsmith.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class BitNodesTest {
    private static final JsonNode TABLE = GameTables.read("bitnodes.json");

    private final BitNodes v2 = BitNodes.of(GameVersion.V2);
    private final BitNodes v3 = BitNodes.of(GameVersion.V3);

    @Test
    void agreesWithTheRecordedTableOfBitNodes() {
        TABLE.get("relevant")
                .forEachEntry((name, byBitNode) -> byBitNode.forEachEntry(
                        (bitNode, value) -> assertThat(v2.multipliers(Integer.parseInt(bitNode), 0))
                                .as("BitNode " + bitNode)
                                .containsEntry(name, value.asDouble())));
    }

    static List<Arguments> recordedLevelsOfBitNode12() {
        List<Arguments> levels = new ArrayList<>();
        TABLE.get("bn12ByLevel")
                .forEachEntry((level, values) ->
                        levels.add(Arguments.of(Integer.parseInt(level), new TreeMap<>(GameTables.numbers(values)))));
        return levels;
    }

    @ParameterizedTest
    @MethodSource("recordedLevelsOfBitNode12")
    void agreesWithTheRecordedLevelsOfBitNode12(int level, Map<String, Double> recorded) {
        Map<String, Double> computed = v2.multipliers(12, level - 1);

        recorded.forEach((name, value) ->
                assertThat(computed.get(name)).as(name).isCloseTo(value, within(1e-12 * Math.abs(value))));
    }

    @Test
    void leavesWhatIsFixedInBitNode12Alone() {
        assertThat(v2.multipliers(12, 50))
                .containsEntry("ServerStartingSecurity", 1.5)
                .containsEntry("DaedalusAugsRequirement", 32.0)
                .containsEntry("CorporationDivisions", 0.5);
    }

    @Test
    void picksTheFactorsThatActOnHacking() {
        assertThat(v2.factors(1, 3)).isEqualTo(BitNodeFactors.NEUTRAL);
        assertThat(v2.factors(14, 0)).isEqualTo(new BitNodeFactors(0.4, 0.3, 1, 0.3, 1, 1, 1));
        assertThat(v3.factors(15, 0)).isEqualTo(new BitNodeFactors(0.6, 0.6, 1, 1, 1, 1, 1));
    }

    @Test
    void namesMultipliersAsTheVersionDoes() {
        assertThat(v2.multipliers(3, 0))
                .containsEntry("PurchasedServerCost", 2.0)
                .doesNotContainKey("CloudServerCost");
        assertThat(v3.multipliers(3, 0))
                .containsEntry("CloudServerCost", 2.0)
                .containsEntry("FavorToDonateToFaction", 0.5)
                .doesNotContainKeys("PurchasedServerCost", "RepToDonateToFaction");
    }

    @Test
    void lowersDefenceInBitNode14From3On() {
        assertThat(v2.multipliers(14, 0)).containsEntry("DefenseLevelMultiplier", 1.0);
        assertThat(v3.multipliers(14, 0)).containsEntry("DefenseLevelMultiplier", 0.5);
    }

    @Test
    void givesTheSameHackingFactorsInBothVersionsOfSharedBitNodes() {
        Map<Integer, BitNodeFactors> second = new HashMap<>();
        Map<Integer, BitNodeFactors> third = new HashMap<>();
        for (int bitNode = 1; bitNode <= 14; bitNode++) {
            second.put(bitNode, v2.factors(bitNode, 2));
            third.put(bitNode, v3.factors(bitNode, 2));
        }

        assertThat(third).isEqualTo(second);
    }

    @Test
    void rejectsBitNodesThatTheVersionLacks() {
        assertThatThrownBy(() -> v2.multipliers(15, 0)).hasMessageContaining("1 to 14, was 15");
        assertThatThrownBy(() -> v3.multipliers(0, 0)).hasMessageContaining("1 to 15, was 0");
        assertThatThrownBy(() -> v3.multipliers(1, -1)).hasMessageContaining("0 or more, was -1");
    }
}
