package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.WorldFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HacknetFormulasTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hacknetNodes.moneyGainRate(1, 1, 1)           | 1.5
            hacknetNodes.moneyGainRate(10, 2, 7, 2)       | 62.1
            hacknetNodes.hacknetNodeCost(1, 1)            | 1000
            hacknetNodes.hacknetNodeCost(3, 2)            | 6845
            hacknetNodes.levelUpgradeCost(1)              | 520
            hacknetNodes.levelUpgradeCost(1, 2, 0.5)      | 530.4
            hacknetNodes.levelUpgradeCost(200)            | Infinity
            hacknetNodes.levelUpgradeCost(1, 0)           | 0
            hacknetNodes.ramUpgradeCost(1)                | 30000
            hacknetNodes.ramUpgradeCost(2, 2)             | 273408
            hacknetNodes.coreUpgradeCost(2)               | 740000
            hacknetNodes.constants().MaxCores             | 16
            hacknetServers.hashGainRate(10, 1, 2, 6)      | 0.0107
            hacknetServers.hacknetServerCost(2)           | 160000
            hacknetServers.hacknetServerCost(21)          | Infinity
            hacknetServers.levelUpgradeCost(1)            | 550000
            hacknetServers.ramUpgradeCost(1, 1e308)       | Infinity
            hacknetServers.coreUpgradeCost(1, 1, 2)       | 2000000
            hacknetServers.cacheUpgradeCost(2)            | 18500000
            hacknetServers.constants().MaxCache           | 15
            hacknetServers.hashUpgradeCost("Sell for Money", 9) | 4
            hacknetServers.hashUpgradeCost("Increase Maximum Money", 4) | 250
            hacknetServers.hashUpgradeCost("Company Favor", 0) | 200
            reputation.calculateFavorToRep(1)             | 500
            reputation.calculateRepToFavor(500)           | 1
            reputation.repFromDonation(5e6, ns.getPlayer()) | 5
            """)
    void agreesWithTheGame(String formula, String expected) {
        assertThat(Play.of("ns.tprint(Number((ns.formulas." + formula + ").toPrecision(12)));")
                        .in(WorldFiles.builtIn("late"))
                        .lines())
                .containsExactly(expected);
    }
}
