package io.github.batchsmith.game;

import java.util.List;
import java.util.Map;

/** Persons and servers for tests: the built-in world's, with the members that a case names replaced. */
final class Persons {
    private static final World WORLD = WorldFiles.builtIn("fresh");

    private Persons() {}

    @SuppressWarnings("TooManyParameters") // the multipliers that hacking knows
    static Player player(
            int level,
            int intelligence,
            double hacking,
            double chance,
            double speed,
            double money,
            double grow,
            double exp) {
        Multipliers mults = new Multipliers(
                chance, speed, money, grow, hacking, exp, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                1, 1, 1);
        Player base = WORLD.player();
        return new Player(
                base.hp(),
                new Skills(level, 1, 1, 1, 1, 1, intelligence),
                base.exp(),
                mults,
                base.city(),
                0,
                0,
                base.location(),
                0,
                Map.of(),
                List.of(),
                0,
                0,
                0,
                0,
                1);
    }

    @SuppressWarnings("TooManyParameters") // the facts that hacking knows
    static Server server(
            boolean root,
            double base,
            double security,
            double minimum,
            double money,
            double moneyMax,
            int required,
            double growth) {
        return new Server(
                "target", "1.2.3.4", false, false, false, false, false, root, 1, false, 0, 4, "", false, false, base,
                security, minimum, money, moneyMax, 0, 0, required, growth);
    }
}
