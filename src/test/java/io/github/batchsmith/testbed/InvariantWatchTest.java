package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.testbed.chaos.Breach;
import io.github.batchsmith.testbed.chaos.Invariant;
import io.github.batchsmith.testbed.chaos.InvariantWatch;
import io.github.batchsmith.testbed.trace.TraceEvent;
import io.github.batchsmith.testbed.trace.TraceEvent.Ended;
import io.github.batchsmith.testbed.trace.TraceEvent.Landed;
import io.github.batchsmith.testbed.trace.TraceEvent.PortCleared;
import io.github.batchsmith.testbed.trace.TraceEvent.PortRead;
import io.github.batchsmith.testbed.trace.TraceEvent.PortWritten;
import io.github.batchsmith.testbed.trace.TraceEvent.Started;
import io.github.batchsmith.testbed.trace.TraceEvent.TimerSet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvariantWatchTest {
    private static final World WORLD = WorldFiles.builtIn("mid");
    private static final Server TARGET = WORLD.find("n00dles").orElseThrow().server();

    private final InvariantWatch watch = new InvariantWatch(WORLD, Duration.ofSeconds(10));

    InvariantWatchTest() {
        see(new Started(0, 1, "controller.js", "home", 1, 2.6, 0, List.of()), new TimerSet(0, 1, 1, 1e9));
    }

    @Test
    void batchesInOrderKeepEverything() {
        see(prepared(1000), hack(2000), grow(2005), prepared(2010), hack(2015), grow(2020), prepared(2025));

        assertThat(breaches(3000)).isEmpty();
    }

    @Test
    void noticesAHackBeforeTheGrowAndWeakenOfTheOneBefore() {
        see(prepared(1000), hack(2000), grow(2005), hack(2010), prepared(2015));

        assertThat(breaches(3000)).singleElement().satisfies(each -> {
            assertThat(each.invariant()).isEqualTo(Invariant.LANDING_ORDER);
            assertThat(each.atMillis()).isEqualTo(2010);
        });
    }

    @Test
    void aGrowThatFindsNothingMissingNeedsNoWeaken() {
        see(prepared(1000), hack(2000), grow(2005), prepared(2010), idleGrow(2015), hack(2020), grow(2025));

        assertThat(breaches(3000)).isEmpty();
    }

    @Test
    void aHackThatFailsNeedsNoGrow() {
        see(prepared(1000), hack(2000), grow(2005), prepared(2010), failedHack(2015), hack(2020), grow(2025));

        assertThat(breaches(3000)).isEmpty();
    }

    @Test
    void noticesAHackWithoutTheGrowOfTheOneBeforeThoughSecurityIsDown() {
        see(prepared(1000), hack(2000), robbedButWeakened(2005), hack(2010), grow(2015), prepared(2020));

        assertThat(breaches(3000)).extracting(Breach::invariant).containsExactly(Invariant.LANDING_ORDER);
    }

    @Test
    void noticesATargetThatStaysOff() {
        see(prepared(1000), hack(2000), grow(2005), weakenedTooLittle(2010));

        assertThat(breaches(12_000)).isEmpty();
        assertThat(breaches(12_001)).extracting(Breach::invariant).containsExactly(Invariant.TARGET_PREPARED);
    }

    @Test
    void aTargetThatWasNeverPreparedIsNotOff() {
        see(hack(2000), weakenedTooLittle(2010), hack(2020));

        assertThat(breaches(60_000)).isEmpty();
    }

    @Test
    void noticesValuesThatNobodyReads() {
        see(new PortWritten(1000, 2, 7, "a", 1, false), new PortRead(2000, 1, 7, "a", 0));
        assertThat(breaches(60_000)).isEmpty();

        see(new PortWritten(3000, 2, 7, "a", 1, false));
        assertThat(breaches(13_001)).extracting(Breach::invariant).containsExactly(Invariant.PORTS_DRAINED);
    }

    @Test
    void aPortThatNobodyReadsFromMayHoldASignal() {
        see(new PortWritten(1000, 1, 7, "go", 1, false));

        assertThat(breaches(60_000)).isEmpty();
    }

    @Test
    void aPortThatIsOnlyClearedMayHoldWhatIsLookedAt() {
        see(new PortWritten(1000, 2, 7, "a", 1, false), new PortCleared(2000, 1, 7, 1));
        see(new PortWritten(3000, 2, 7, "b", 1, false));

        assertThat(breaches(60_000)).isEmpty();
    }

    @Test
    void aClearedPortIsEmpty() {
        see(new PortWritten(1000, 2, 7, "a", 1, false), new PortRead(2000, 1, 7, "a", 0));
        see(new PortWritten(3000, 2, 7, "b", 1, false), new PortCleared(4000, 1, 7, 1));

        assertThat(breaches(60_000)).isEmpty();
    }

    @Test
    void noticesAPortThatOverflows() {
        see(new PortWritten(1000, 2, 7, "a", 50, true), new PortRead(1001, 1, 7, "", 0));

        assertThat(breaches(2000)).extracting(Breach::invariant).containsExactly(Invariant.PORTS_DRAINED);
    }

    @Test
    void noticesAScriptThatHoldsRamForNothing() {
        see(new Started(1000, 2, "worker.js", "n00dles", 4, 7, 1, List.of()));

        assertThat(breaches(11_000)).isEmpty();
        assertThat(breaches(11_001)).singleElement().satisfies(each -> {
            assertThat(each.invariant()).isEqualTo(Invariant.RAM_FREED);
            assertThat(each.what()).contains("worker.js with PID 2 holds 7.0 GB on n00dles");
        });
    }

    @Test
    void noticesAControllerThatHasEnded() {
        see(new Ended(5000, 1, "controller.js", "home"));

        assertThat(breaches(6000)).singleElement().satisfies(each -> {
            assertThat(each.invariant()).isEqualTo(Invariant.CONTROLLER_ALIVE);
            assertThat(each.atMillis()).isEqualTo(5000);
        });
    }

    @Test
    void aControllerThatIsStartedAgainIsAlive() {
        see(
                new Ended(5000, 1, "controller.js", "home"),
                new Started(6000, 1, "controller.js", "home", 1, 2.6, 0, List.of()),
                new TimerSet(6000, 1, 2, 1e9));

        assertThat(breaches(7000)).isEmpty();
    }

    private void see(TraceEvent... events) {
        for (TraceEvent event : events) {
            watch.record(() -> event);
        }
    }

    private List<Breach> breaches(double endMillis) {
        return watch.breaches(endMillis, "");
    }

    private static Landed hack(double millis) {
        return new Landed(millis, 2, Op.HACK, "n00dles", 1, 1, TARGET.moneyMax() / 2, TARGET.minDifficulty() + 0.02);
    }

    private static Landed grow(double millis) {
        return new Landed(millis, 3, Op.GROW, "n00dles", 1, 2, TARGET.moneyMax(), TARGET.minDifficulty() + 0.02);
    }

    private static Landed failedHack(double millis) {
        return new Landed(millis, 2, Op.HACK, "n00dles", 1, 0, TARGET.moneyMax(), TARGET.minDifficulty());
    }

    private static Landed idleGrow(double millis) {
        return new Landed(millis, 3, Op.GROW, "n00dles", 1, 1, TARGET.moneyMax(), TARGET.minDifficulty());
    }

    private static Landed robbedButWeakened(double millis) {
        return new Landed(millis, 4, Op.WEAKEN, "n00dles", 1, 0, TARGET.moneyMax() / 2, TARGET.minDifficulty());
    }

    private static Landed prepared(double millis) {
        return new Landed(millis, 4, Op.WEAKEN, "n00dles", 1, 0, TARGET.moneyMax(), TARGET.minDifficulty());
    }

    private static Landed weakenedTooLittle(double millis) {
        return new Landed(millis, 4, Op.WEAKEN, "n00dles", 1, 0, TARGET.moneyMax(), TARGET.minDifficulty() + 1);
    }
}
