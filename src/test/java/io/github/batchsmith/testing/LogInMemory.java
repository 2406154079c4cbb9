package io.github.batchsmith.testing;

import io.github.batchsmith.deliver.DeliveryLog;
import io.github.batchsmith.diagnostic.Finding;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What a delivery told, kept for a test to look at. */
public final class LogInMemory implements DeliveryLog {
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final Queue<String> found = new ConcurrentLinkedQueue<>();

    @Override
    public void say(String line) {
        said.add(line);
    }

    @Override
    public void findings(List<Finding> findings) {
        findings.forEach(each -> found.add(each.toString()));
    }

    /** Every line that was told. */
    public String said() {
        return String.join("\n", said);
    }

    /** Every finding. */
    public String found() {
        return String.join("\n", found);
    }
}
