package io.github.batchsmith.testbed.ns;

import java.util.Optional;
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
        if (!JsTypes.isObject(value)) {
            return new RunOptions(threads(call, value, "threads"), false, false, OptionalDouble.empty());
        }
        return new RunOptions(
                given(value, "threads")
                        .map(each -> threads(call, each, "RunOptions.threads"))
                        .orElse(1),
                isTrue(value, "temporary"),
                isTrue(value, "preventDuplicates"),
                given(value, "ramOverride").stream()
                        .mapToDouble(each -> ramOverride(call, each, baseRamGb))
                        .findFirst());
    }

    /** A member of an object, if it is neither absent nor undefined nor null. */
    static Optional<Value> given(Value options, String name) {
        Value member = options.getMember(name);
        return member == null || member.isNull() ? Optional.empty() : Optional.of(member);
    }

    /** A member of an options object; a null value where it is absent. */
    static Value member(Value options, String name) {
        Value member = options.hasMembers() ? options.getMember(name) : null;
        return member == null ? Value.asValue(null) : member;
    }

    private static int threads(NsCall call, Value value, String name) {
        return (int) Math.min(Integer.MAX_VALUE, call.positiveInteger(value, name));
    }

    private static boolean isTrue(Value options, String name) {
        return given(options, name).filter(JsTypes::isTruthy).isPresent();
    }

    private static double ramOverride(NsCall call, Value value, double baseRamGb) {
        double ramGb = call.number(value, "RunOptions.ramOverride");
        if (ramGb < baseRamGb) {
            throw NsException.runtime("RunOptions.ramOverride must be at least the base cost of "
                    + JsNumbers.format(baseRamGb) + ", was " + JsNumbers.format(ramGb));
        }
        return Math.floor(ramGb * 100 + 0.5) / 100;
    }
}
