package io.github.batchsmith.ram;

/** What counting a script's RAM came to. */
public sealed interface RamResult permits RamReport, RamFailure {
    /** Path of the script that was counted. */
    String file();
}
