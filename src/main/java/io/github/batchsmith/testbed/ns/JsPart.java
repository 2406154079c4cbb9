package io.github.batchsmith.testbed.ns;

import java.util.List;

/** A result that scripts get as an object, some of whose fields are undefined. */
public record JsPart(Record whole, List<String> undefined) {
    public JsPart {
        undefined = List.copyOf(undefined);
    }
}
