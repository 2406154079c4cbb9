package io.github.batchsmith.testbed.js;

import io.github.batchsmith.testbed.ns.Ports;
import io.github.batchsmith.testbed.state.ScriptProcess;
import org.graalvm.polyglot.Value;

/** What port handles call, whoever holds them: no script's life or busyness hinders them. */
record PortCalls(NsBridge bridge, Ports ports) {
    /** Adds the calls to the object of which the prelude takes them. */
    void addTo(Value host) {
        add(host, "portWrite", args -> ports.write(args[0].asDouble(), args[1], pid(args[2])));
        add(host, "portTryWrite", args -> ports.tryWrite(args[0].asDouble(), args[1], pid(args[2])));
        add(host, "portRead", args -> ports.read(args[0].asDouble(), pid(args[1])));
        add(host, "portPeek", args -> ports.peek(args[0].asDouble()));
        add(host, "portAwait", args -> ports.await(args[0].asDouble()));
        add(host, "portFull", args -> ports.isFull(args[0].asDouble()));
        add(host, "portEmpty", args -> ports.isEmpty(args[0].asDouble()));
        add(host, "portClear", args -> ports.clear(args[0].asDouble(), pid(args[1])));
    }

    private void add(Value host, String name, NsBridge.FreeCall call) {
        host.putMember(name, bridge.free(call));
    }

    private static int pid(Value process) {
        ScriptProcess script = process.asHostObject();
        return script.pid();
    }
}
