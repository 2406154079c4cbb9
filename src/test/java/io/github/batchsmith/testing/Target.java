package io.github.batchsmith.testing;

import io.github.batchsmith.game.Effect;
import io.github.batchsmith.game.Effects;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Job;
import java.util.List;

/** A server on which jobs land by the game's rules; every hack succeeds. */
public final class Target {
    private Server server;
    private double exp;

    public Target(Server server) {
        this.server = server;
    }

    /** The server as it is now. */
    public Server server() {
        return server;
    }

    /** Experience gained so far. */
    public double exp() {
        return exp;
    }

    /** Lets one job land. */
    public void land(Job job, List<Host> hosts, Hacker hacker) {
        int cores = hosts.stream()
                .filter(each -> each.hostname().equals(job.hostname()))
                .findFirst()
                .orElseThrow()
                .cores();
        double money = server.moneyAvailable();
        double security = server.hackDifficulty();
        Effect effect = switch (job.op()) {
            case HACK -> Effects.hack(server, money, security, job.threads(), hacker, 0);
            case GROW -> Effects.grow(server, money, security, job.threads(), cores, hacker);
            case WEAKEN -> Effects.weaken(server, money, security, job.threads(), cores, hacker);
        };
        server = server.withState(true, 0, effect.security(), effect.money());
        exp += effect.exp();
    }
}
