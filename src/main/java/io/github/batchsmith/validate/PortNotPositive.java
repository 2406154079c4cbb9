package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Ports.FixedPort;
import java.util.stream.Stream;

/** A port number below 1, which the game does not have. */
final class PortNotPositive implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.PORT_NOT_POSITIVE;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        if (!(spec.ports().number() instanceof FixedPort port) || port.number() >= 1) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "ports.number",
                        "must be at least 1, was " + port.number(),
                        "choose a port from 1, or use the controller's process id"));
    }
}
