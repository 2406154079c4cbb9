package io.github.batchsmith.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class TextTableTest {
    @Test
    void alignsWordsLeftAndNumbersRight() {
        String text = TextTable.of(TextTable.left("preset"), TextTable.right("batches"), TextTable.left("verdict"))
                .row("shotgun", "12", "kept")
                .row("proto", "1,234,567", "not kept")
                .text();

        assertThat(text).isEqualTo("""
                        preset     batches  verdict
                        -------  ---------  --------
                        shotgun         12  kept
                        proto    1,234,567  not kept
                        """);
    }

    @Test
    void rejectsRowOfOtherWidth() {
        TextTable table = TextTable.of(TextTable.left("a"), TextTable.left("b"));

        assertThatIllegalArgumentException().isThrownBy(() -> table.row("one")).withMessageContaining("1 cells");
    }
}
