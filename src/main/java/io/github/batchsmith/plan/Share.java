package io.github.batchsmith.plan;

import java.util.List;

/**
 * What a target gets of a fleet's RAM.
 *
 * @param flow batches to keep landing; without hack threads where there is no RAM for them
 * @param jobs jobs that prepare it, to be launched now
 */
public record Share(Flow flow, List<Job> jobs) {
    public Share {
        jobs = List.copyOf(jobs);
    }
}
