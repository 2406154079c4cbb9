package io.github.batchsmith.plan;

import java.util.List;

/**
 * What a target gets of a fleet's RAM.
 *
 * @param flow batches to keep landing; without hack threads where there is no RAM for them
 * @param jobs jobs that prepare it, to be launched now
 */
public record TargetShare(Flow flow, List<Job> jobs) {
    public TargetShare {
        jobs = List.copyOf(jobs);
    }
}
