package io.github.batchsmith.testbed.ns;

import org.graalvm.polyglot.Value;

/** What the game says of an argument that it refuses. */
final class ArgumentTexts {
    private static final int LONGEST = 15;

    private final Realm realm;

    ArgumentTexts(Realm realm) {
        this.realm = realm;
    }

    /** A sentence about its type and value. */
    String described(Value value) {
        if (value.isNull()) {
            return isUndefined(value) ? "Is undefined." : "Is null.";
        }
        if (value.canExecute()) {
            return "Is a function.";
        }
        return "Is of type '" + typeOf(value) + "', value: " + shown(value);
    }

    private String shown(Value value) {
        if (JsTypes.isNumber(value)) {
            return realm.text(value);
        }
        if (JsTypes.isText(value)) {
            String text = value.asString();
            return text.isEmpty() ? "empty string" : "'" + clipped(text) + "'";
        }
        String json = realm.json(value);
        return json.equals("undefined") ? "???" : "'" + clipped(json) + "'";
    }

    private static String clipped(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 3) + "..." : text;
    }

    private static String typeOf(Value value) {
        if (JsTypes.isText(value)) {
            return "string";
        }
        if (JsTypes.isNumber(value)) {
            return "number";
        }
        if (value.isBoolean()) {
            return "boolean";
        }
        if (value.hasMembers() || value.hasArrayElements()) {
            return "object";
        }
        return value.toString().startsWith("Symbol(") ? "symbol" : "bigint";
    }

    /** Whether a value is JavaScript's undefined. */
    static boolean isUndefined(Value value) {
        return value.toString().equals("undefined");
    }
}
