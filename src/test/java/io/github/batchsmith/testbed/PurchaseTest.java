package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.WorldFiles;
import org.junit.jupiter.api.Test;

/** Buying servers, and what of the player's state it changes. */
class PurchaseTest {
    @Test
    void takenNamesAreNumbered() {
        assertThat(Play.of("""
                        for (const name of ["a b", "ab", "ab", "ab-0", "home"]) ns.tprint(ns.purchaseServer(name, 2));
                        ns.tprint(ns.deleteServer("ab-1") + " " + ns.purchaseServer("ab", 2));
                        """).in(WorldFiles.builtIn("mid")).lines())
                .containsExactly("ab", "ab-0", "ab-1", "ab-2", "home-0", "true ab-1");
    }

    @Test
    void addressesAreDrawnFromTheRandomNumbers() {
        assertThat(Play.of("""
                        ns.purchaseServer("a", 2);
                        ns.tprint(ns.getServer("a").ip + " " + Math.random());
                        """).in(WorldFiles.builtIn("mid")).seed(42).lines())
                .containsExactly("60.4.8.6 0.17481389874592423");
    }

    @Test
    void spendingShowsAmongTheSourcesOfMoney() {
        assertThat(Play.of("""
                        ns.purchaseServer("a", 2);
                        const { total, servers, hacking } = ns.getMoneySources().sinceStart;
                        ns.tprint([total, servers, hacking]);
                        """).in(WorldFiles.builtIn("mid")).lines()).containsExactly("[-110000,-110000,0]");
    }

    @Test
    void upgradesNeedTheNameNotTheAddress() {
        assertThat(Play.of("""
                        const name = ns.purchaseServer("a", 2), ip = ns.getServer("a").ip;
                        ns.tprint([ns.getPurchasedServerUpgradeCost(name, 4), ns.getPurchasedServerUpgradeCost(ip, 4),
                          ns.upgradePurchasedServer(ip, 4), ns.getPurchasedServerUpgradeCost(name, 2)]);
                        """).in(WorldFiles.builtIn("mid")).lines()).containsExactly("[110000,-1,false,-1]");
    }

    @Test
    void addressesAreNoNamesInVersion3() {
        assertThat(Play.of("""
                        const { purchaseServer, renameServer } = ns.cloud;
                        ns.tprint([purchaseServer("1.2.3.4", 2), purchaseServer("v1.2.3", 2), renameServer("v1.2.3", "9.9.9.9")]);
                        """).in(WorldFiles.builtIn("mid")).in(GameVersion.V3).lines())
                .containsExactly("[\"\",\"v1.2.3\",false]");
    }
}
