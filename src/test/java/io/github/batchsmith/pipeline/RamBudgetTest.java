package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.ram.RamReport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RamBudgetTest {
    private static final ScriptBundle BUNDLE =
            new ScriptBundle("joes/controller.js", Map.of("joes/controller.js", "", "joes/hack.js", ""));

    @ParameterizedTest
    @CsvSource({"controller, 6.5", "hack, 1.7", "grow, 1.75", "weaken, 1.75"})
    void letsEachScriptTakeItsShareAndNoMore(String script, double mostGb) {
        assertThat(breaches(script, mostGb)).isEmpty();
        assertThat(breaches(script, mostGb + 0.05)).extracting(Finding::code).containsExactly("ram-over-budget");
    }

    @Test
    void tellsFileAmountAndBound() {
        assertThat(breaches("controller", 6.6)).singleElement().satisfies(each -> {
            assertThat(each.path()).isEqualTo("joes/controller.js");
            assertThat(each.message()).isEqualTo("takes 6.60 GB, may take 6.50 GB");
        });
    }

    private static List<Finding> breaches(String script, double totalGb) {
        return RamBudget.breaches(BUNDLE, List.of(new RamReport("joes/" + script + ".js", totalGb, List.of())));
    }
}
