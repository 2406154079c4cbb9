package io.github.batchsmith.cli;

import io.github.batchsmith.pipeline.Generated;
import io.github.batchsmith.ram.RamReport;
import io.github.batchsmith.remote.Shipment;
import java.util.List;
import java.util.stream.Collectors;

/** Generated scripts on their way to servers of the running game. */
final class Shipments {
    private Shipments() {}

    /** A shipment for each bundle and host. */
    static List<Shipment> of(List<Generated> generated, List<String> hosts) {
        return generated.stream()
                .flatMap(each -> hosts.stream().map(host -> shipment(each, host)))
                .toList();
    }

    private static Shipment shipment(Generated generated, String host) {
        return new Shipment(
                generated.name(),
                host,
                generated.bundle(),
                generated.ram().stream().collect(Collectors.toMap(RamReport::file, RamReport::totalGb)));
    }
}
