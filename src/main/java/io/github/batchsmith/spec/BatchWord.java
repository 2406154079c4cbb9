package io.github.batchsmith.spec;

import io.github.batchsmith.game.Op;
import java.util.List;

/**
 * The order in which the operations of a batch land, as a word over H, G and W such as HWGW.
 *
 * @param letters the word; whether it makes a sound batch is the validator's to say
 */
public record BatchWord(String letters) implements Batch {
    /** Hack, weaken, grow, weaken: the commonest batch. */
    public static final BatchWord HWGW = new BatchWord("HWGW");

    /** Hack, grow, weaken: less RAM, grow has to reckon with the hack's security. */
    public static final BatchWord HGW = new BatchWord("HGW");

    /** Two hacks with their grows under one weaken: fewer scripts for the same money. */
    public static final BatchWord HGHGW = new BatchWord("HGHGW");

    @Override
    public List<BatchWord> words() {
        return List.of(this);
    }

    /** The operations in landing order; letters other than H, G and W are left out. */
    public List<Op> ops() {
        return letters.chars()
                .mapToObj(letter -> switch (letter) {
                    case 'H' -> List.of(Op.HACK);
                    case 'G' -> List.of(Op.GROW);
                    case 'W' -> List.of(Op.WEAKEN);
                    default -> List.<Op>of();
                })
                .flatMap(List::stream)
                .toList();
    }
}
