package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.Severity;
import java.util.List;

/**
 * What checking a definition came to.
 *
 * @param source what was asked for: a file, a class or a preset's name
 * @param findings all that is wrong with it or worth knowing, heaviest first
 */
public record CheckResult(String source, List<Finding> findings) {
    public CheckResult {
        findings = findings.stream().sorted().toList();
    }

    /** Whether the batcher can be simulated and rendered: nothing is wrong with it. */
    public boolean isSound() {
        return errors() == 0;
    }

    /** How many findings stop the work. */
    public long errors() {
        return count(Severity.ERROR);
    }

    /** How many findings let the work go on, hardly as it was meant. */
    public long warnings() {
        return count(Severity.WARNING);
    }

    private long count(Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).count();
    }
}
