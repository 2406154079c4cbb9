package io.github.batchsmith.testbed.ns;

import org.graalvm.polyglot.Value;

/** The options argument of hack, grow and weaken. */
record OperationOptions(double threads, double additionalMillis) {
    private static final double MOST_ADDITIONAL_MILLIS = 1e9;

    static OperationOptions of(NsCall call, int index) {
        int scriptThreads = call.process().threads();
        if (call.isNullish(index)) {
            return new OperationOptions(scriptThreads, 0);
        }
        Value options = call.raw(index);
        if (!JsTypes.isObject(options)) {
            throw NsException.runtime(
                    "the options must be an object, was " + call.realm().text(options));
        }
        double additional = RunOptions.given(options, "additionalMsec")
                .map(each -> additionalMillis(call, each))
                .orElse(0.0);
        double threads = RunOptions.given(options, "threads")
                .filter(JsTypes::isTruthy)
                .map(each -> threads(call, each, scriptThreads))
                .orElse((double) scriptThreads);
        return new OperationOptions(threads, additional);
    }

    private static double additionalMillis(NsCall call, Value value) {
        double millis = call.number(value, "opts.additionalMsec");
        if (millis < 0) {
            throw NsException.runtime(
                    "additionalMsec must be non-negative, got " + call.realm().text(value));
        }
        if (millis > MOST_ADDITIONAL_MILLIS) {
            throw NsException.runtime(
                    "additionalMsec too large (>1e9), got " + call.realm().text(value));
        }
        return millis;
    }

    private static double threads(NsCall call, Value value, int scriptThreads) {
        double threads = call.number(value, "opts.threads");
        if (threads <= 0) {
            throw NsException.type("opts.threads must be a positive number, was " + JsNumbers.format(threads));
        }
        if (threads > scriptThreads) {
            throw NsException.runtime("Too many threads requested by " + call.name() + ". Requested: "
                    + JsNumbers.format(threads) + ". Has: " + scriptThreads + ".");
        }
        return threads;
    }
}
