package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResidentsTest {
    @Test
    void serveWithNoFewerAndHardlyMoreThreadsThanNeeded() {
        assertThat(Residents.serves(9, 10)).isFalse();
        assertThat(Residents.serves(10, 10)).isTrue();
        assertThat(Residents.serves(11, 10)).isTrue();
        assertThat(Residents.serves(12, 10)).isFalse();
        assertThat(Residents.serves(2, 1)).isFalse();
    }

    @Test
    void waitInVainAfterTwoPeriods() {
        assertThat(Residents.isInVain(200, 100)).isFalse();
        assertThat(Residents.isInVain(201, 100)).isTrue();
    }
}
