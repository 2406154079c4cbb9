package io.github.batchsmith.spec;

/**
 * How workers report to the controller.
 *
 * @param number which port is used
 * @param landed the message that a worker writes when its operation has landed
 */
public record Ports(PortNumber number, Message landed) {
    /** Which port the controller listens to. */
    public sealed interface PortNumber {}

    /** The controller's process id, which no other controller has. */
    public record ControllerPid() implements PortNumber {}

    /** A number chosen once; two controllers must not share it. */
    public record FixedPort(int number) implements PortNumber {}
}
