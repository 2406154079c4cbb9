package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.game.World;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Targets;
import java.util.stream.Stream;

/** A target that the world does not have. */
final class TargetUnknown implements WorldRule {
    @Override
    public FindingCode code() {
        return FindingCode.TARGET_UNKNOWN;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec, World world) {
        if (!(spec.targets() instanceof Targets.Only only) || !Hostnames.isUnknown(only.hostname(), world)) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "targets.hostname",
                        "must be a server of the world, was \"" + only.hostname() + "\"",
                        Hostnames.hint(only.hostname(), world)));
    }
}
