package io.github.batchsmith.plan;

import java.util.List;

/**
 * What a target gets of a fleet's RAM.
 *
 * @param flow batches to keep landing; without hack threads where there is no RAM for them
 * @param room the hosts with the RAM that is left for those batches by those of the targets before it
 * @param jobs jobs to be launched now, which prepare it
 * @param incomePerSecond dollars a second that the flow makes
 */
public record TargetShare(Flow flow, List<Host> room, List<Job> jobs, double incomePerSecond) {
    public TargetShare {
        room = List.copyOf(room);
        jobs = List.copyOf(jobs);
    }
}
