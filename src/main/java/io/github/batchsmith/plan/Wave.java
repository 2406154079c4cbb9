package io.github.batchsmith.plan;

import java.util.List;

/**
 * Jobs that prepare a target.
 *
 * @param completes whether the target is prepared once they have landed; false where the RAM holds only a part
 */
public record Wave(List<Job> jobs, boolean completes) {
    public Wave {
        jobs = List.copyOf(jobs);
    }
}
