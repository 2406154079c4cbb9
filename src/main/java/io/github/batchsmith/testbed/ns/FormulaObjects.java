package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.game.BitNodeFactors;
import io.github.batchsmith.game.FieldNames;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Multipliers;
import io.github.batchsmith.game.Player;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.Skills;
import java.util.List;
import org.graalvm.polyglot.Value;

/** Reads the servers and persons that scripts pass to formulas, which need not be real ones. */
final class FormulaObjects {
    private static final List<String> PERSON_KEYS = List.of("hp", "exp", "mults", "city");
    private static final double UNHACKABLE = 1e9;

    private final Player base;
    private final BitNodeFactors factors;

    /** Reads persons as variants of the player and for that BitNode. */
    FormulaObjects(Player base, BitNodeFactors factors) {
        this.base = base;
        this.factors = factors;
    }

    Server server(NsCall call, int index) {
        Value server = checked(call, index, "server", "Server", FieldNames.ofAnyServer());
        return new Server(
                "",
                "",
                false,
                false,
                false,
                false,
                false,
                JsTypes.isTruthy(RunOptions.member(server, "hasAdminRights")),
                1,
                false,
                0,
                0,
                "",
                false,
                false,
                number(server, "baseDifficulty", 0),
                number(server, "hackDifficulty", 100),
                number(server, "minDifficulty", 1),
                number(server, "moneyAvailable", Double.NaN),
                number(server, "moneyMax", 1),
                0,
                0,
                (int) number(server, "requiredHackingSkill", UNHACKABLE),
                number(server, "serverGrowth", 0));
    }

    Hacker hacker(NsCall call, int index) {
        Value person = checked(call, index, "person", "Person", PERSON_KEYS);
        Value mults = RunOptions.member(person, "mults");
        Value skills = RunOptions.member(person, "skills");
        int level = (int) number(skills, "hacking", 0);
        Player player = new Player(
                base.hp(),
                new Skills(level, 1, 1, 1, 1, 1, (int) number(skills, "intelligence", 0)),
                base.exp(),
                multipliers(mults),
                base.city(),
                0,
                0,
                base.location(),
                0,
                base.jobs(),
                List.of(),
                0,
                0,
                0,
                0,
                base.bitNodeN());
        return new Hacker(player, factors, level);
    }

    /** The multiplier of a person's reputation with factions. */
    double factionRep(NsCall call, int index) {
        Value person = checked(call, index, "person", "Person", PERSON_KEYS);
        return number(RunOptions.member(person, "mults"), "faction_rep", Double.NaN);
    }

    private static Multipliers multipliers(Value mults) {
        return new Multipliers(
                number(mults, "hacking_chance", Double.NaN),
                number(mults, "hacking_speed", Double.NaN),
                number(mults, "hacking_money", Double.NaN),
                number(mults, "hacking_grow", Double.NaN),
                number(mults, "hacking", Double.NaN),
                number(mults, "hacking_exp", Double.NaN),
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1);
    }

    private static Value checked(NsCall call, int index, String argument, String type, List<String> keys) {
        if (call.isNullish(index) || !JsTypes.isObject(call.raw(index))) {
            throw NsException.type(argument + " must be a " + type + " object");
        }
        Value object = call.raw(index);
        for (String key : keys) {
            if (!object.hasMember(key)) {
                throw NsException.type(argument + " must be a " + type + ": it lacks " + key);
            }
        }
        return object;
    }

    private static double number(Value object, String name, double otherwise) {
        Value value = RunOptions.member(object, name);
        return JsTypes.isNumber(value) ? value.asDouble() : otherwise;
    }
}
