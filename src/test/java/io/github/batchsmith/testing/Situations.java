package io.github.batchsmith.testing;

import io.github.batchsmith.game.BitNodes;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Multipliers;
import io.github.batchsmith.game.Player;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.SkillFormulas;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.plan.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random players, targets and hosts, such as a game could have. */
public final class Situations {
    private static final List<Server> SERVERS = WorldFiles.builtIn("late").servers().stream()
            .map(each -> each.server())
            .filter(each -> each.moneyMax() > 0 && each.serverGrowth() > 1)
            .toList();

    private final SplittableRandom random;

    public Situations(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The random numbers behind the situations, for tests that need more of them. */
    public SplittableRandom random() {
        return random;
    }

    /** A hacker in one of the BitNodes with random multipliers and experience. */
    public Hacker hacker() {
        Player player = WorldFiles.builtIn("fresh").player();
        Multipliers mults = new Multipliers(
                factor(), factor(), factor(), factor(), factor(), factor(), 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                1, 1, 1, 1, 1, 1, 1, 1, 1);
        Player strong = new Player(
                player.hp(),
                player.skills(),
                player.exp(),
                mults,
                player.city(),
                player.numPeopleKilled(),
                player.money(),
                player.location(),
                player.totalPlaytime(),
                player.jobs(),
                player.factions(),
                player.entropy(),
                player.karma(),
                player.playtimeSinceLastAug(),
                player.playtimeSinceLastBitnode(),
                player.bitNodeN());
        double exp = StrictMath.exp(random.nextDouble(0, 25));
        Hacker hacker = new Hacker(strong.withHackingExp(exp), BitNodes.load().hacking(random.nextInt(1, 15), 1), 1);
        return new Hacker(hacker.player(), hacker.bitNode(), SkillFormulas.hackingLevel(exp, hacker));
    }

    /** A prepared server that the hacker can hack. */
    public Server preparedTarget(Hacker hacker) {
        List<Server> reachable = SERVERS.stream()
                .filter(each -> each.requiredHackingSkill() <= hacker.level())
                .toList();
        Server server = reachable.get(random.nextInt(reachable.size()));
        return server.withState(true, 0, server.minDifficulty(), server.moneyMax());
    }

    /** The same server in any state. */
    public Server spoilt(Server server) {
        double security = random.nextDouble(server.minDifficulty(), 100);
        double money = random.nextInt(4) == 0 ? 0 : server.moneyMax() * random.nextDouble();
        return server.withState(true, 0, security, money);
    }

    /** One to thirty hosts of 2 GB to 16 TB with 1 to 8 cores. */
    public List<Host> hosts() {
        List<Host> hosts = new ArrayList<>();
        int count = random.nextInt(1, 31);
        for (int i = 0; i < count; i++) {
            int cores = random.nextInt(3) == 0 ? random.nextInt(1, 9) : 1;
            hosts.add(new Host("host-" + i, StrictMath.pow(2, random.nextInt(1, 15)), cores));
        }
        return hosts;
    }

    private double factor() {
        return random.nextBoolean() ? 1 : random.nextDouble(0.5, 6);
    }
}
