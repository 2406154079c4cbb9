package io.github.batchsmith.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FindingTest {
    @Test
    void ordersErrorsFirstAndNumbersInPathsByValue() {
        List<Finding> sorted = Stream.of(
                        Finding.warning("a", "a", "", ""),
                        Finding.error("a", "x.json:10:1 b", "", ""),
                        Finding.error("a", "x.json:9:12 b", "", ""),
                        Finding.error("a", "x.json:9:2", "", ""),
                        Finding.error("a", "x.json", "", ""),
                        Finding.error("a", "", "", ""))
                .sorted()
                .toList();

        assertThat(sorted)
                .extracting(Finding::path)
                .containsExactly("", "x.json", "x.json:9:2", "x.json:9:12 b", "x.json:10:1 b", "a");
    }

    @Test
    void takesItsIdAndWeightFromTheCatalogue() {
        Finding finding = FindingCode.NAME_NOT_A_FOLDER.at("name", "must be a folder, was \"A\"", "write a");

        assertThat(finding).hasToString("error name-not-a-folder at name: must be a folder, was \"A\" (write a)");
    }
}
