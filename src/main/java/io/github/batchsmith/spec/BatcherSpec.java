package io.github.batchsmith.spec;

import java.util.List;

/**
 * A whole batcher, as a definition describes it.
 *
 * @param name lower-case word that names the folder of the scripts in the game
 * @param schedule when batches are launched and how far apart they land
 * @param batch the order of operations in a batch, or the orders to choose from
 * @param targets which servers are hacked
 * @param take how much of a target's money a batch takes
 * @param ram whose RAM the workers may use
 * @param ports how workers report to the controller
 * @param workers how worker scripts are started
 * @param onLevelUp what keeps batches right when the hacking level rises
 * @param onDesync what happens when a target is found off its prepared state
 * @param logging where the controller tells what it does; empty for nowhere but its own log
 */
public record BatcherSpec(
        String name,
        Schedule schedule,
        Batch batch,
        Targets targets,
        Take take,
        RamPolicy ram,
        Ports ports,
        Workers workers,
        LevelUpPolicy onLevelUp,
        DesyncPolicy onDesync,
        List<LogSink> logging) {
    public BatcherSpec {
        logging = List.copyOf(logging);
    }
}
