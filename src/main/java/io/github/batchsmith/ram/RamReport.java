package io.github.batchsmith.ram;

import java.util.List;

/**
 * The RAM of a script and what it is made of.
 *
 * @param totalGb GB per thread, to two digits, as the game bills it
 * @param entries what costs something, in the order in which the game comes to it
 */
public record RamReport(String file, double totalGb, List<RamEntry> entries) implements RamResult {
    public RamReport {
        entries = List.copyOf(entries);
    }
}
