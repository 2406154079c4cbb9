package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GameVersionsTest {
    @Test
    void removedFunctionsTellTheirSuccessor() {
        RunResult result =
                Play.of("ns.getPurchasedServerLimit();").in(GameVersion.V3).run();

        assertThat(result.errors())
                .singleElement()
                .satisfies(each -> assertThat(each.message())
                        .contains("REMOVED FUNCTION ERROR", "Please use ns.cloud.getServerLimit instead."));
    }

    @Test
    void eachVersionHasItsOwnNames() {
        String body = "ns.tprint([typeof ns.cloud, typeof ns.formatRam, typeof ns.format, 'tail' in ns,"
                + " Object.keys(ns).includes('tail')].join());";

        assertThat(Play.of(body).lines()).containsExactly("undefined,function,undefined,true,true");
        assertThat(Play.of(body).in(GameVersion.V3).lines()).containsExactly("object,function,object,true,false");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ns.cloud.purchaseServer('a', 8) | ns.cloud is of 3.x: in 2.x there are ns.deleteServer, ns.getPurchasedServerCost,
            ns.ui.openTail()                | ns.ui.openTail is of 3.x: in 2.x it is ns.tail
            ns.format.ram(8)                | ns.format is of 3.x: in 2.x there are ns.formatNumber, ns.formatPercent, ns.formatRam
            """)
    void tellsWhatANewFunctionIsCalledIn2(String call, String hint) {
        assertThat(Play.of(call + ";").run().errors())
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("TypeError", "Hint: " + hint));
    }

    @Test
    void portHandlesCanBeTakenApartOnlyIn2() {
        String body = "const { write, peek } = ns.getPortHandle(1);"
                + " try { write(1); ns.tprint(peek()); } catch (e) { ns.tprint(e.name); }";

        assertThat(Play.of(body).lines()).containsExactly("1");
        assertThat(Play.of(body).in(GameVersion.V3).lines()).containsExactly("TypeError");
    }

    @Test
    void nukeThrowsIn2AndReturnsFalseIn3() {
        String body = "try { ns.tprint(ns.nuke('the-hub')); } catch (e) { ns.tprint('thrown'); }";

        assertThat(Play.of(body).lines()).containsExactly("thrown");
        assertThat(Play.of(body).in(GameVersion.V3).lines()).containsExactly("false");
    }

    @Test
    void buysServersUnderEitherName() {
        World late = WorldFiles.builtIn("late");

        assertThat(Play.of("ns.tprint(ns.purchaseServer('my new one', 8), ns.scan('home').length);")
                        .in(late)
                        .lines())
                .containsExactly("mynewone20");
        assertThat(Play.of("ns.tprint(ns.cloud.purchaseServer('my new one', 8), ns.cloud.getServerNames().length);")
                        .in(late)
                        .in(GameVersion.V3)
                        .lines())
                .containsExactly("my-new-one13");
    }

    @Test
    void callsOfFunctionsThatAreNotModelledAreThrownAndCounted() {
        RunResult result = Play.of(
                        "for (let i = 0; i < 2; i++) try { ns.gang.getMemberNames(); } catch (e) { ns.tprint(e.includes('not modelled: ns.gang.getMemberNames')); }")
                .run();

        assertThat(Play.lines(result)).containsExactly("true", "true");
        assertThat(result.notModelled()).containsEntry("ns.gang.getMemberNames", 2);
    }

    @Test
    void theGameTellsTheVersionThatIsPlayedWhateverTheWorldCameFrom() {
        Play play = Play.of(
                "const { version, versionNumber } = ns.ui.getGameInfo(); ns.tprint(version, ' ', versionNumber);");

        assertThat(play.in(GameVersion.V2).lines()).containsExactly("2.7.1 undefined");
        assertThat(play.in(GameVersion.V3).lines()).containsExactly("3.0.1 51");
    }

    @Test
    void aWorldOf28KnowsBothNamesOfWindowsAndTheMoneyOfHome() {
        World early = WorldFiles.builtIn("early");
        World newer = new World(
                "2.8.1",
                early.servers(),
                early.player(),
                early.bitNode(),
                early.sourceFiles(),
                early.purchasedServers(),
                early.nowMillis());
        String body = "ns.tprint([typeof ns.ui.openTail, typeof ns.ui.setTailTitle, typeof ns.tail,"
                + " ns.getServer('home').moneyAvailable > 0]);";

        assertThat(Play.of(body).in(early).lines()).containsExactly("[\"undefined\",\"undefined\",\"function\",false]");
        assertThat(Play.of(body).in(newer).lines()).containsExactly("[\"function\",\"function\",\"function\",true]");
    }
}
