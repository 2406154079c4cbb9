package io.github.batchsmith.transpile;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The cross-check itself: it must notice what it is there for. */
final class CrossCheckTest {
    record Step(int threads, double atMillis, List<String> hosts) {}

    static Step step(int threads, double atMillis, List<String> hosts) {
        return new Step(threads, atMillis, hosts);
    }

    private static void check(String body) {
        try (JavaScriptModule module =
                JavaScriptModule.of("export function step(threads, atMillis, hosts) { " + body + " }")) {
            new CrossCheck(module)
                    .agree(CrossCheckTest.class.getDeclaredMethod("step", int.class, double.class, List.class), 1, 50);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void acceptsTheSame() {
        check("return { threads, atMillis, hosts }");
    }

    @Test
    void noticesOtherNumbersTextsAndErrors() {
        rejects("return { threads: threads + 1, atMillis, hosts }", "result.threads is");
        rejects("return { threads, atMillis: atMillis * (1 + 1e-11), hosts }", "result.atMillis is");
        rejects("return { threads, atMillis, hosts: hosts.map((host) => host + ' ') }", "result.hosts[0] is");
        rejects("return { threads, atMillis, hosts: hosts.slice(1) }", "result.hosts is");
        rejects("return { threads, atMillis }", "result is");
        rejects("throw new Error('no')", "JavaScript throws no");
    }

    private static void rejects(String body, String reason) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check(body))
                .withMessageContaining(reason);
    }
}
