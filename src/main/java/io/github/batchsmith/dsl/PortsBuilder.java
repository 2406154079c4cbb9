package io.github.batchsmith.dsl;

import io.github.batchsmith.spec.Message;
import io.github.batchsmith.spec.Ports;
import java.util.ArrayList;
import java.util.List;

/** Describes how workers report to the controller. */
public final class PortsBuilder {
    private final Ports.PortNumber number;
    private final Setting<Message> message = new Setting<>("ports.message");

    PortsBuilder(Ports.PortNumber number) {
        this.number = number;
    }

    /**
     * What a worker writes when its operation has landed.
     *
     * @param name word for it, such as {@code landed}
     * @param fields the values in the order written, from {@link Dsl#field}
     */
    public PortsBuilder message(String name, Message.Field... fields) {
        List<Message.Field> given = new ArrayList<>();
        for (Message.Field field : Arguments.given("fields of the message", fields)) {
            given.add(Arguments.given("field of the message", field));
        }
        message.set(new Message(Arguments.text("name of the message", name), given));
        return this;
    }

    Ports build() {
        return new Ports(number, message.orElse(Defaults.MESSAGE));
    }
}
