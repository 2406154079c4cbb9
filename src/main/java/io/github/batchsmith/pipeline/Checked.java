package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.List;

/**
 * A sound definition.
 *
 * @param source what was asked for: a file, a class or a preset's name
 * @param spec the batcher it describes
 * @param warnings what lets the work go on but is worth knowing
 */
public record Checked(String source, BatcherSpec spec, List<Finding> warnings) {
    public Checked {
        warnings = List.copyOf(warnings);
    }
}
