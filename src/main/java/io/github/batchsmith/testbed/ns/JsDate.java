package io.github.batchsmith.testbed.ns;

/** A result that scripts get as a {@code Date}: ms since 1970. */
public record JsDate(double millis) {}
