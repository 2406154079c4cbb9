package io.github.batchsmith.certify;

import java.util.List;

/**
 * What a batcher is sure to bear in a world, once its target is prepared. Its operations land in the order planned however
 * late timers fire and whatever the level becomes; see {@link Certifier} for the proof.
 *
 * @param target server that it hacks; empty for a fleet, which has several
 * @param streams the targets on which batches are kept landing, the one that bears least lag of timers first; none where
 *     operations are launched at minimum security however late timers fire
 * @param levelUps level-ups while a batch is in the air up to which the target keeps 95 % of its money; {@link #ANY} where
 *     none are too many
 * @param beyond how the batcher breaks with hardly more lag; empty where it never does, or no way is known
 * @param beyondLevelUps the fewest level-ups that were found to leave the target less; empty where none did
 */
public record Certificate(
        String target,
        List<StreamLag> streams,
        int levelUps,
        List<Counterexample> beyond,
        List<LevelUpExample> beyondLevelUps) {
    /** No number of level-ups is too many. */
    public static final int ANY = Integer.MAX_VALUE;

    public Certificate {
        streams = List.copyOf(streams);
        beyond = List.copyOf(beyond);
        beyondLevelUps = List.copyOf(beyondLevelUps);
    }

    /** The largest lag of timers in whole ms up to which every operation is launched at minimum security; infinite where all are. */
    public double lagMillis() {
        return streams.stream().mapToDouble(StreamLag::lagMillis).min().orElse(Double.POSITIVE_INFINITY);
    }
}
