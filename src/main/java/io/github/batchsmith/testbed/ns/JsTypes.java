package io.github.batchsmith.testbed.ns;

import org.graalvm.polyglot.Value;

/** What {@code typeof} tells of a value: wrapped numbers and texts are objects, and big integers no numbers. */
final class JsTypes {
    private JsTypes() {}

    static boolean isNumber(Value value) {
        return value.fitsInDouble() && !value.hasMembers() && !isBigInt(value);
    }

    private static boolean isBigInt(Value value) {
        return value.getMetaObject().getMetaSimpleName().equals("bigint");
    }

    static boolean isText(Value value) {
        return value.isString() && !value.hasMembers();
    }

    static boolean isObject(Value value) {
        return value.hasMembers() && !value.canExecute();
    }

    /** Whether the value counts as true in a condition. */
    static boolean isTruthy(Value value) {
        if (value.isNull()) {
            return false;
        }
        if (value.hasMembers()) {
            return true;
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        if (value.fitsInDouble()) {
            double number = value.asDouble();
            return number != 0 && !Double.isNaN(number);
        }
        return !value.isString() || !value.asString().isEmpty();
    }
}
