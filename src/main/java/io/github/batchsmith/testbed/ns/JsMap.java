package io.github.batchsmith.testbed.ns;

import java.util.Map;

/** A result that scripts get as a {@code Map} object. */
public record JsMap(Map<Object, Object> entries) {}
