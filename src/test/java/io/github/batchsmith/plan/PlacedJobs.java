package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What must hold of jobs wherever they come from. */
final class PlacedJobs {
    private PlacedJobs() {}

    static void assertFit(List<Job> jobs, List<Host> hosts) {
        Map<String, Double> usedGb = jobs.stream()
                .collect(Collectors.groupingBy(
                        Job::hostname, Collectors.summingDouble(job -> job.threads() * Threads.workerRamGb(job.op()))));
        assertThat(jobs).allSatisfy(job -> assertThat(job.threads()).isPositive());
        assertThat(hosts)
                .allSatisfy(host -> assertThat(usedGb.getOrDefault(host.hostname(), 0.0))
                        .isLessThanOrEqualTo(host.freeRamGb() + 1e-6));
    }

    static void assertOrdered(List<Job> jobs, double gapMillis) {
        for (int i = 0; i < jobs.size(); i++) {
            assertThat(jobs.get(i).landingMillis()).isEqualTo(i * gapMillis);
        }
    }
}
