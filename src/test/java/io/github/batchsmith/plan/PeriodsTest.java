package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeriodsTest {
    private static final double[] LEADS_MILLIS = {400, 100};

    @Test
    void anOperationHasOneJobMoreUnderWayThanPeriodsBeginInItsLead() {
        assertThat(Periods.atOnce(new double[] {100, 350}, 100)).containsExactly(2, 5);
        assertThat(Periods.atOnce(LEADS_MILLIS, 1000)).containsExactly(2, 2);
    }

    @Test
    void theLongestLeadFillsFirst() {
        assertThat(Periods.filledMillis(LEADS_MILLIS, 0)).containsExactly(0, 0);
        assertThat(Periods.filledMillis(LEADS_MILLIS, 250)).containsExactly(250, 0);
        assertThat(Periods.filledMillis(LEADS_MILLIS, 350)).containsExactly(350, 50);
        assertThat(Periods.filledMillis(LEADS_MILLIS, 9000)).containsExactly(400, 100);
        assertThat(Periods.filledMillis(new double[] {100, 400}, 350)).containsExactly(50, 350);
    }
}
