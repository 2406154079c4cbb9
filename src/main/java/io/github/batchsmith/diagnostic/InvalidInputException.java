package io.github.batchsmith.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** Input that cannot be worked with; carries every finding, and is shown to the user without a stack trace. */
public final class InvalidInputException extends RuntimeException {
    private final transient List<Finding> findings;

    public InvalidInputException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = findings.stream().sorted().toList();
    }

    public InvalidInputException(Finding finding) {
        this(List.of(finding));
    }

    /** What is wrong, heaviest first; never empty. */
    public List<Finding> findings() {
        return findings;
    }
}
