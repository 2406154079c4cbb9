package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.ScriptLog;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Printing to a script's log and to the terminal. */
final class LogFunctions {
    private static final String ALL = "ALL";

    private final Game game;
    private final NsRegistry registry;
    private Set<String> allNames = Set.of();

    LogFunctions(Game game, NsRegistry registry) {
        this.game = game;
        this.registry = registry;
    }

    void register() {
        registry.addVariadic("print", this::print);
        registry.addVariadic("tprint", this::tprint);
        registry.addVariadic("printf", this::printf);
        registry.addVariadic("tprintf", this::tprintf);
        registry.addVariadic("sprintf", LogFunctions::sprintf);
        registry.add("vsprintf", 2, this::vsprintf);
        registry.add("printRaw", 1, call -> Special.UNDEFINED);
        registry.add("tprintRaw", 1, call -> Special.UNDEFINED);
        registry.add("clearLog", 0, this::clearLog);
        registry.add("disableLog", 1, this::disableLog);
        registry.add("enableLog", 1, this::enableLog);
        registry.add("isLogEnabled", 1, call -> call.process().log().isEnabled(knownName(call)));
    }

    private Object print(NsCall call) {
        String line = joined(call);
        call.process().log().print(() -> line);
        return Special.UNDEFINED;
    }

    private Object tprint(NsCall call) {
        game.terminal().print(call.process().path() + ": " + joined(call));
        return Special.UNDEFINED;
    }

    private static String joined(NsCall call) {
        if (call.size() == 0) {
            throw NsException.runtime("at least one argument is needed");
        }
        return call.rest(0).stream().map(call.realm()::printed).collect(Collectors.joining());
    }

    private static String sprintf(NsCall call) {
        return call.realm().sprintf(call.string(0, "format"), call.rest(1));
    }

    private Object vsprintf(NsCall call) {
        String format = call.string(0, "format");
        boolean hasArray = call.size() > 1 && call.raw(1).hasArrayElements();
        if (game.isV3() && !hasArray) {
            throw NsException.runtime("args must be an array.");
        }
        return call.realm().sprintf(format, hasArray ? call.elements(1) : List.of());
    }

    private Object printf(NsCall call) {
        String line = sprintf(call);
        call.process().log().print(() -> line);
        return Special.UNDEFINED;
    }

    private Object tprintf(NsCall call) {
        game.terminal().print(sprintf(call));
        return Special.UNDEFINED;
    }

    private Object clearLog(NsCall call) {
        call.process().log().clear();
        return Special.UNDEFINED;
    }

    private Object disableLog(NsCall call) {
        String name = knownName(call);
        ScriptLog log = call.process().log();
        if (name.equals(ALL)) {
            log.disable(allNames());
        } else if (log.isEnabled(ALL)) {
            log.disable(Set.of(name));
            call.log(() -> "Disabled logging for " + name);
        }
        return Special.UNDEFINED;
    }

    private Object enableLog(NsCall call) {
        String name = knownName(call);
        ScriptLog log = call.process().log();
        log.enable(name.equals(ALL) ? allNames() : Set.of(name, ALL));
        call.log(() -> "Enabled logging for " + (name.equals(ALL) ? "all functions" : name));
        return Special.UNDEFINED;
    }

    /** Every name that can be switched; one set for all scripts, of which there may be many. */
    private Set<String> allNames() {
        if (allNames.isEmpty()) {
            Set<String> all = new HashSet<>(game.costs().functions().keySet());
            registry.entries().forEach(each -> all.add(each.path()));
            all.add(ALL);
            allNames = Set.copyOf(all);
        }
        return allNames;
    }

    private String knownName(NsCall call) {
        String name = call.string(0, "fn");
        if (!name.equals(ALL)
                && !registry.has(name)
                && game.costs().costOfFunction(name).isEmpty()) {
            throw NsException.runtime("Invalid argument: " + name + ".");
        }
        return name;
    }
}
