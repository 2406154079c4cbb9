package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.state.Game;
import java.util.List;

/** All {@code ns} functions of a game, group by group. */
public final class NsFunctions {
    private final NsRegistry registry = new NsRegistry();
    private final Ports ports;
    private final HackingFunctions hacking;

    private NsFunctions(Game game, Launcher launcher, Ports ports) {
        this.ports = ports;
        Waits waits = new Waits(game);
        hacking = new HackingFunctions(game, waits);
        hacking.register(registry);
        waits.register(registry);
        new AnalysisFunctions(game).register(registry);
        new ProcessFunctions(game, launcher).register(registry);
        new ProcessQueries(game, launcher).register(registry);
        new PortFunctions(ports).register(registry);
        new FileFunctions(game).register(registry);
        new NetworkFunctions(game).register(registry);
        new ServerQueries(game).register(registry);
        new PlayerQueries(game).register(registry);
        new PurchaseFunctions(game).register(registry);
        new FormulaFunctions(game).register(registry);
        new WindowFunctions(game).register(registry);
        new DialogFunctions(game).register(registry);
        new AbsentMechanics(game).register(registry);
        new LogFunctions(game, registry).register();
        Flags.register(registry);
        FormatFunctions.register(registry, game.isV3());
        RemovedFunctions.register(registry, game.isV3());
        addWhatIsNotModelled(game);
    }

    /** The functions of a game that starts scripts with that launcher. */
    public static NsFunctions of(Game game, Launcher launcher, Ports ports) {
        return new NsFunctions(game, launcher, ports);
    }

    private void addWhatIsNotModelled(Game game) {
        List<String> missing = game.costs().functions().keySet().stream()
                .filter(each -> !registry.has(each))
                .toList();
        for (String name : missing) {
            registry.add(name, 0, call -> {
                AbsentMechanics.requireAccess(game, name);
                game.journal().countNotModelled("ns." + name);
                throw NsException.runtime("not modelled: ns." + name);
            });
        }
    }

    public NsRegistry registry() {
        return registry;
    }

    public Ports ports() {
        return ports;
    }

    /** What takes effect when the time of a hack, grow or weaken has passed. */
    public Object land(NsCall call) {
        return hacking.land(call);
    }

    /** What happens when the time of a share has passed or was cut short. */
    public Object endShare(NsCall call) {
        return hacking.endShare(call);
    }
}
