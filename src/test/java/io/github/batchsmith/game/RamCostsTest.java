package io.github.batchsmith.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.game.RamCosts.FunctionCost;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RamCostsTest {
    private final RamCosts v2 = RamCosts.of(GameVersion.V2);
    private final RamCosts v3 = RamCosts.of(GameVersion.V3);

    @Test
    void holdsEveryFunctionOfTheTables() {
        assertThat(v2.functions()).hasSize(485);
        assertThat(v3.functions()).hasSize(532);
    }

    @Test
    void billsScriptsFromTheSameBaseToTheSameCap() {
        assertThat(List.of(v2.baseCostGb(), v3.baseCostGb())).containsOnly(1.6);
        assertThat(List.of(v2.maxCostGb(), v3.maxCostGb())).containsOnly(1024.0);
    }

    @Test
    void looksIdentifiersUpAtTheTopLevelFirst() {
        List<String> names = List.copyOf(v2.functions().keySet());

        assertThat(names.get(0)).doesNotContain(".");
        assertThat(names.indexOf("hack")).isLessThan(names.indexOf("corporation.createCorporation"));
        assertThat(names.indexOf("go.makeMove")).isLessThan(names.indexOf("go.analysis.getValidMoves"));
        assertThat(v2.costOfIdentifier("getServer")).contains(new FunctionCost("getServer", 2));
    }

    @Test
    void findsIdentifiersInNestedNamespaces() {
        assertThat(v2.costOfIdentifier("attempt")).contains(new FunctionCost("codingcontract.attempt", 10));
        assertThat(v2.costOfIdentifier("getLiberties")).contains(new FunctionCost("go.analysis.getLiberties", 16));
        assertThat(v2.costOfIdentifier("nothingOfThatName")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 32", "1, 32", "2, 8", "3, 2"})
    void scalesSingularityCostsByTheLevelOfSourceFile4(int level, double costGb) {
        RamCosts costs = RamCosts.of(GameVersion.V2, level);

        assertThat(costs.costOfFunction("singularity.connect")).hasValue(costGb);
        assertThat(costs.costOfFunction("hack")).hasValue(0.1);
    }

    @Test
    void rejectsASourceFileLevelOfFour() {
        assertThatThrownBy(() -> RamCosts.of(GameVersion.V3, 4)).hasMessageContaining("0 to 3, was 4");
    }

    @Test
    void movesTheCostOfHacknetFromTheNamespaceToItsFunctionsIn3() {
        assertThat(v2.hacknetNamespaceCostGb()).isEqualTo(4);
        assertThat(v2.costOfFunction("hacknet.numNodes")).hasValue(0);
        assertThat(v3.hacknetNamespaceCostGb()).isZero();
        assertThat(v3.costOfFunction("hacknet.numNodes")).hasValue(0.5);
    }

    @Test
    void knowsFunctionsByTheNamesOfTheirVersion() {
        assertThat(v2.costOfFunction("purchaseServer")).hasValue(2.25);
        assertThat(v2.costOfFunction("cloud.purchaseServer")).isEmpty();
        assertThat(v3.costOfFunction("purchaseServer")).isEmpty();
        assertThat(v3.costOfFunction("cloud.purchaseServer")).hasValue(2.25);
        assertThat(v3.costOfFunction("rm")).hasValue(0.6);
    }

    @Test
    void answersTheBaseCostByNameFrom3On() {
        assertThat(v2.costOfFunction("baseCost")).isEmpty();
        assertThat(v3.costOfFunction("baseCost")).hasValue(1.6);
    }

    @Test
    void billsOnlyWindowAndDocumentForThePage() {
        assertThat(v3.domCostGb("window")).isEqualTo(25);
        assertThat(v3.domCostGb("document")).isEqualTo(25);
        assertThat(v3.domCostGb("globalThis")).isZero();
    }
}
