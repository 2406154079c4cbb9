package io.github.batchsmith.render;

/**
 * What the worker templates lay out.
 *
 * @param op name of the {@code ns} function
 * @param duration expression for how long the operation takes, given {@code hackMillis}
 * @param latest whether the worker is told how late it may begin
 * @param threads whether the worker is told how many of its threads to use
 */
public record WorkerView(String op, String duration, boolean latest, boolean threads, MessageView message) {}
