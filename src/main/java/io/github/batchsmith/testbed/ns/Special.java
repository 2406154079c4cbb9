package io.github.batchsmith.testbed.ns;

/** Results that have no Java counterpart. */
public enum Special {
    UNDEFINED,
    NULL
}
