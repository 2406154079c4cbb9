package io.github.batchsmith.transpile.translate;

import io.github.batchsmith.diagnostic.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with the sources; the same thing at the same place counts once. */
public final class FindingLog {
    private final Set<Finding> findings = new LinkedHashSet<>();

    /** Notes the finding. */
    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Notes an error at a place in a source file. */
    void error(SourcePosition position, String code, String message, String hint) {
        add(Finding.error(code, position.toString(), message, hint));
    }

    /** What was noted, in order of severity and place. */
    public List<Finding> findings() {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(null);
        return List.copyOf(sorted);
    }

    /** True if nothing was noted. */
    public boolean isEmpty() {
        return findings.isEmpty();
    }
}
