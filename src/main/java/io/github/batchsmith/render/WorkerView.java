package io.github.batchsmith.render;

/**
 * What the worker templates lay out.
 *
 * @param op name of the {@code ns} function
 * @param timeRatio literal of how many times as long as hack the operation takes
 */
public record WorkerView(String op, String timeRatio, MessageView message) {}
