package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.WorldFiles;
import org.junit.jupiter.api.Test;

class ReputationFormulasTest {
    @Test
    void aDonationForReputationBringsThatReputation() {
        assertThat(Play.of("""
                        const { donationForRep, repFromDonation } = ns.formulas.reputation;
                        const player = ns.getPlayer();
                        player.mults.faction_rep = 2;
                        ns.tprint(donationForRep(100, player), " ", repFromDonation(donationForRep(100, player), player));
                        """)
                        .in(WorldFiles.builtIn("late"))
                        .in(GameVersion.V3)
                        .lines())
                .containsExactly("50000000 100");
    }

    @Test
    void foretellsTheSharePowerBesideWhatIsShared() {
        assertThat(Play.of("""
                        if (ns.args.length) {
                          await ns.share();
                          return;
                        }
                        for (let scripts = 0; scripts < 2; scripts++) {
                          const foretold = ns.formulas.reputation.sharePower(10, ns.getServer().cpuCores);
                          ns.run("main.js", 10, scripts);
                          await ns.sleep(1);
                          ns.tprint(foretold === ns.getSharePower(), " ", foretold > 1.09);
                        }
                        """)
                        .in(WorldFiles.builtIn("late"))
                        .in(GameVersion.V3)
                        .lines())
                .containsExactly("true true", "true true");
    }

    @Test
    void sharePowerWantsWholeThreads() {
        assertThat(Play.of("""
                        for (const args of [[0], [1.5], [1, 0]]) {
                          try {
                            ns.tprint(ns.formulas.reputation.sharePower(...args));
                          } catch (error) {
                            ns.tprint(error.split("\\n")[3]);
                          }
                        }
                        """)
                        .in(WorldFiles.builtIn("late"))
                        .in(GameVersion.V3)
                        .lines())
                .containsExactly(
                        "formulas.reputation.sharePower: threads must be a positive integer, was 0",
                        "formulas.reputation.sharePower: threads must be a positive integer, was 1.5",
                        "formulas.reputation.sharePower: cpuCores must be a positive integer, was 0");
    }
}
