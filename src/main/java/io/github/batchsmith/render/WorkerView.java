package io.github.batchsmith.render;

/**
 * What the worker templates lay out.
 *
 * @param op name of the {@code ns} function
 * @param duration expression for how long the operation takes, given {@code hackMillis}
 */
public record WorkerView(String op, String duration, MessageView message) {}
