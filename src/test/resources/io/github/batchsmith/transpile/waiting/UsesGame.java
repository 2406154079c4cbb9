import io.github.batchsmith.ns.Named;
import io.github.batchsmith.ns.NS;
import io.github.batchsmith.ns.NetscriptPort;
import io.github.batchsmith.ns.Player;
import io.github.batchsmith.ns.RunOptions;
import io.github.batchsmith.ns.Server;
import java.util.List;

/** The game's functions, namespaces and objects. */
final class UsesGame {
    static String test(NS ns) {
        Server server = ns.getServer("joesguns");
        Player player = ns.getPlayer();
        StringBuilder text = new StringBuilder();
        text.append(server.hostname()).append(' ').append(server.maxRam() - server.ramUsed());
        text.append(server.moneyMax() == null ? 0.5 : server.moneyMax() / 2);
        text.append(player.skills().hacking()).append(player.hp().current());
        Named<String> jobs = player.jobs();
        for (String name : jobs.names()) {
            text.append(name).append(jobs.has(name)).append(jobs.get(name));
        }
        text.append(jobs.has("other"));
        int pid = ns.run("a.js", new RunOptions(3, true, null, null), "x", 1, true);
        ns.exec("b.js", "home", 2);
        ns.print("level", ns.getHackingLevel(), pid);
        List<Object> args = ns.args();
        text.append(args.get(0)).append((int) args.get(1) + ns.args().size());
        NetscriptPort port = ns.getPortHandle(1);
        port.write("message");
        port.nextWrite();
        text.append(port.empty()).append(ns.singularity().connect("home"));
        text.append(ns.singularity().getAugmentationPrereq("Neuralstimulator"));
        return text.append(ns.hacknet().numNodes()).toString();
    }
}
