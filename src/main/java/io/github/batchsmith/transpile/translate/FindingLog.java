package io.github.batchsmith.transpile.translate;

import io.github.batchsmith.diagnostic.Finding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with the sources; the same thing at the same place counts once. */
public final class FindingLog {
    private static final Comparator<Map.Entry<Finding, SourcePosition>> ORDER =
            Map.Entry.<Finding, SourcePosition>comparingByValue().thenComparing(Map.Entry.comparingByKey());

    private final Map<Finding, SourcePosition> findings = new LinkedHashMap<>();

    /** Notes a finding that belongs to a file, or to none. */
    public void add(Finding finding) {
        findings.put(finding, new SourcePosition(finding.path(), 0, 0));
    }

    /** Notes an error at a place in a source file. */
    void error(SourcePosition position, String code, String message, String hint) {
        findings.put(Finding.error(code, position.toString(), message, hint), position);
    }

    /** What was noted, in order of place. */
    public List<Finding> findings() {
        return findings.entrySet().stream().sorted(ORDER).map(Map.Entry::getKey).toList();
    }

    /** True if nothing was noted. */
    public boolean isEmpty() {
        return findings.isEmpty();
    }
}
