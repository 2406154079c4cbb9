package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranscriptsTest {
    @Test
    void acceptsFractionsThatDifferInTheLastBitOnly() {
        assertThat(Transcripts.difference("5 hack 0.30000000000000004", "5 hack 0.3"))
                .isEmpty();
    }

    @Test
    void findsOtherTimesWordsCountsAndMissingLines() {
        assertThat(Transcripts.difference("6 hack 0.3", "5 hack 0.3")).isPresent();
        assertThat(Transcripts.difference("5 grow 0.3", "5 hack 0.3")).isPresent();
        assertThat(Transcripts.difference("5 hack 0.3001", "5 hack 0.3")).isPresent();
        assertThat(Transcripts.difference("a", "a\nb"))
                .hasValueSatisfying(each -> assertThat(each).contains("line 2"));
    }
}
