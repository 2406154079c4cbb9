package io.github.batchsmith.testbed.state;

import io.github.batchsmith.game.Effect;
import io.github.batchsmith.game.Effects;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;

/** The moment at which an operation takes effect on server, player and script. */
final class Landings {
    private Landings() {}

    static double land(Game game, ScriptProcess process, PendingOperation operation) {
        Effect effect = effect(game, process, operation);
        operation.target().apply(effect);
        double dollars = operation.op() == Op.HACK ? effect.result() : 0;
        game.player().gainFromHacking(dollars);
        game.player().gainHackingExp(effect.exp());
        process.earn(dollars, effect.exp());
        return effect.result();
    }

    private static Effect effect(Game game, ScriptProcess process, PendingOperation operation) {
        GameServer target = operation.target();
        Server facts = target.facts();
        Hacker hacker = game.player().hacker();
        double threads = operation.threads();
        int cores = process.host().facts().cpuCores();
        return switch (operation.op()) {
            case HACK ->
                Effects.hack(
                        facts,
                        target.money(),
                        target.security(),
                        threads,
                        hacker,
                        game.random().next());
            case GROW -> Effects.grow(facts, target.money(), target.security(), threads, cores, hacker);
            case WEAKEN -> Effects.weaken(facts, target.money(), target.security(), threads, cores, hacker);
        };
    }
}
