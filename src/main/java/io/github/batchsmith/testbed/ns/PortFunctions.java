package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.ns.NsEntry.Shape;
import org.graalvm.polyglot.Value;

/** Ports by number; the handles that scripts get are made on the JavaScript side. */
final class PortFunctions {
    private static final double MOST_PORT = 9007199254740991.0;

    private final Ports ports;

    PortFunctions(Ports ports) {
        this.ports = ports;
    }

    void register(NsRegistry registry) {
        registry.add(
                "writePort",
                2,
                call -> ports.write(port(call), data(call), call.process().pid()));
        registry.add(
                "tryWritePort",
                2,
                call -> ports.tryWrite(port(call), data(call), call.process().pid()));
        registry.add(
                "readPort", 1, call -> ports.read(port(call), call.process().pid()));
        registry.add("peek", 1, call -> ports.peek(port(call)));
        registry.add("nextPortWrite", Shape.NEXT_WRITE, call -> ports.await(port(call)));
        registry.add(
                "clearPort", 1, call -> ports.clear(port(call), call.process().pid()));
        registry.add("getPortHandle", Shape.PORT_HANDLE, PortFunctions::port);
    }

    private static Double port(NsCall call) {
        double number = call.positiveInteger(0, "portNumber");
        if (number > MOST_PORT) {
            throw NsException.runtime("Trying to use an invalid port: " + JsNumbers.format(number)
                    + ". Must be less or equal to " + JsNumbers.format(MOST_PORT) + ".");
        }
        return number;
    }

    private static Value data(NsCall call) {
        return call.raw(1);
    }
}
