package io.github.batchsmith.testbed.ns;

import java.util.OptionalDouble;
import org.graalvm.polyglot.Value;

/** The threads-or-options argument of run, exec and spawn. */
record RunOptions(int threads, boolean isTemporary, boolean preventsDuplicates, OptionalDouble ramOverrideGb) {
    private static final RunOptions DEFAULT = new RunOptions(1, false, false, OptionalDouble.empty());

    static RunOptions of(NsCall call, int index, double baseRamGb) {
        if (call.isNullish(index)) {
            return DEFAULT;
        }
        Value value = call.raw(index);
        if (!isObject(value)) {
            return new RunOptions(threads(call, value, "threads"), false, false, OptionalDouble.empty());
        }
        return new RunOptions(
                threads(call, member(value, "threads"), "RunOptions.threads"),
                isTrue(value, "temporary"),
                isTrue(value, "preventDuplicates"),
                ramOverride(call, member(value, "ramOverride"), baseRamGb));
    }

    static boolean isObject(Value value) {
        return value.hasMembers() && !value.isString() && !value.canExecute();
    }

    /** A member of an options object; a null value where it is absent. */
    static Value member(Value options, String name) {
        Value member = options.hasMembers() ? options.getMember(name) : null;
        return member == null ? Value.asValue(null) : member;
    }

    private static int threads(NsCall call, Value value, String name) {
        return value.isNull() ? 1 : (int) Math.min(Integer.MAX_VALUE, call.positiveInteger(value, name));
    }

    private static boolean isTrue(Value options, String name) {
        return JsNumbers.isTruthy(member(options, name));
    }

    private static OptionalDouble ramOverride(NsCall call, Value value, double baseRamGb) {
        if (value.isNull()) {
            return OptionalDouble.empty();
        }
        double ramGb = call.number(value, "RunOptions.ramOverride");
        if (ramGb < baseRamGb) {
            throw NsException.runtime("RunOptions.ramOverride must be at least the base cost of "
                    + JsNumbers.format(baseRamGb) + ", was " + JsNumbers.format(ramGb));
        }
        return OptionalDouble.of(Math.floor(ramGb * 100 + 0.5) / 100);
    }
}
