package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.Limits;
import io.github.batchsmith.testbed.state.Port;
import io.github.batchsmith.testbed.trace.TraceEvent.PortCleared;
import io.github.batchsmith.testbed.trace.TraceEvent.PortRead;
import io.github.batchsmith.testbed.trace.TraceEvent.PortWritten;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** All Netscript ports by number. */
public final class Ports {
    private static final int CAPACITY = 50;
    private static final String NO_DATA = "NULL PORT DATA";

    private static final int SHOWN_LETTERS = 200;
    private static final String FOREIGN = "a value of another script";

    private final Realm realm;
    private final Game game;
    private final Map<Double, Port<Value>> ports = new HashMap<>();

    public Ports(Realm realm, Game game) {
        this.realm = realm;
        this.game = game;
    }

    /** Writes a copy of the value; the value that had to make room for it, or null. */
    public Object write(double number, Value value, int pid) {
        Port<Value> port = port(number);
        Optional<Value> displaced = port.write(realm.cloned(value));
        game.trace().record(() -> written(pid, number, value, port.size(), displaced.isPresent()));
        wake(port, number);
        return displaced.isPresent() ? displaced.get() : Special.NULL;
    }

    /** Writes a copy of the value unless the port is full. */
    public Object tryWrite(double number, Value value, int pid) {
        Port<Value> port = port(number);
        if (port.isFull()) {
            return false;
        }
        port.tryWrite(realm.cloned(value));
        game.trace().record(() -> written(pid, number, value, port.size(), false));
        wake(port, number);
        return true;
    }

    private PortWritten written(int pid, double number, Value value, int size, boolean lost) {
        return new PortWritten(game.elapsedMillis(), pid, number, shown(value), size, lost);
    }

    private String shown(Value value) {
        String text = realm.told(value);
        return text.substring(0, Math.min(SHOWN_LETTERS, text.length()));
    }

    private void wake(Port<Value> port, double number) {
        if (port.takeAwaited()) {
            realm.wake(number);
        }
    }

    public Object read(double number, int pid) {
        Optional<Value> value = find(number).flatMap(Port::read);
        value.ifPresent(read -> game.trace()
                .record(() -> new PortRead(
                        game.elapsedMillis(),
                        pid,
                        number,
                        shown(read),
                        port(number).size())));
        return value.map(Object.class::cast).orElse(NO_DATA);
    }

    public Object peek(double number) {
        return find(number)
                .flatMap(Port::peek)
                .map(realm::cloned)
                .map(Object.class::cast)
                .orElse(NO_DATA);
    }

    /** Notes that someone waits for the next write; the promise is made on the JavaScript side. */
    public Double await(double number) {
        port(number).await();
        return number;
    }

    public boolean isFull(double number) {
        return find(number).map(Port::isFull).orElse(false);
    }

    public boolean isEmpty(double number) {
        return find(number).map(Port::isEmpty).orElse(true);
    }

    public Object clear(double number, int pid) {
        find(number).filter(port -> !port.isEmpty()).ifPresent(port -> {
            int values = port.size();
            port.clear();
            game.trace().record(() -> new PortCleared(game.elapsedMillis(), pid, number, values));
        });
        return Special.UNDEFINED;
    }

    /** Throws away all ports. */
    public void forget() {
        ports.clear();
    }

    /** Numbers of the ports that were written to or waited for, smallest first. */
    public List<Double> numbers() {
        return ports.keySet().stream().sorted().toList();
    }

    /** Writes values that no script of the run has sent. */
    public void fill(double number, int values) {
        for (int i = 0; i < values; i++) {
            write(number, realm.value(FOREIGN), 0);
        }
    }

    /** Takes the oldest values away, at most so many. */
    public void drop(double number, int values) {
        for (int i = 0; i < values && !isEmpty(number); i++) {
            read(number, 0);
        }
    }

    /** What waits in a port, oldest first: texts, numbers and booleans as such, anything else as a text. */
    public List<Object> contents(double number) {
        return find(number).map(Port::contents).orElse(List.of()).stream()
                .map(this::plainIfAlive)
                .toList();
    }

    private Object plain(Value value) {
        if (value.isString()) {
            return value.asString();
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        return JsTypes.isNumber(value) ? value.asDouble() : realm.told(value);
    }

    /** A value of a script that runs no more has nothing to tell. */
    private Object plainIfAlive(Value value) {
        try {
            return plain(value);
        } catch (PolyglotException e) {
            if (e.isCancelled() || e.isResourceExhausted()) {
                return "a value of a script that was stopped";
            }
            throw e;
        }
    }

    private Optional<Port<Value>> find(double number) {
        return Optional.ofNullable(ports.get(number));
    }

    private Port<Value> port(double number) {
        return find(number).orElseGet(() -> added(number));
    }

    private Port<Value> added(double number) {
        Limits.requireRoom(ports.size(), game.conditions().limits().ports(), "ports are in use");
        Port<Value> port = new Port<>(CAPACITY);
        ports.put(number, port);
        return port;
    }
}
