package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.state.FilePaths;
import io.github.batchsmith.testbed.state.ScriptProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.graalvm.polyglot.Value;

/** A call of an {@code ns} function: who calls, and the arguments with the game's checks of them. */
public final class NsCall {
    private static final long MOST_ELEMENTS = 1_000_000;

    private final ScriptProcess process;
    private final NsEntry entry;
    private final Realm realm;
    private final Value[] values;
    private final int offset;

    /** A call whose arguments start at an offset in the values. */
    public NsCall(ScriptProcess process, NsEntry entry, Realm realm, Value[] values, int offset) {
        this.process = process;
        this.entry = entry;
        this.realm = realm;
        this.values = values;
        this.offset = offset;
    }

    /** The script that calls. */
    public ScriptProcess process() {
        return process;
    }

    /** Dotted name of the function. */
    public String path() {
        return entry.path();
    }

    /** Last part of the function's name. */
    public String name() {
        return entry.name();
    }

    /** How the function is wrapped on the JavaScript side. */
    public NsEntry.Shape shape() {
        return entry.shape();
    }

    public Realm realm() {
        return realm;
    }

    /** Writes a line of this function to the script's log. */
    public void log(Supplier<String> text) {
        process.log().add(entry.path(), text);
    }

    /** Number of arguments, for variadic functions. */
    public int size() {
        return values.length - offset;
    }

    /** Whether the argument is absent or undefined. */
    public boolean isMissing(int index) {
        return index >= size()
                || (values[offset + index].isNull() && ArgumentTexts.isUndefined(values[offset + index]));
    }

    /** Whether the argument is absent, undefined or null. */
    public boolean isNullish(int index) {
        return index >= size() || values[offset + index].isNull();
    }

    /** Whether the argument counts as true in JavaScript. */
    public boolean isTruthy(int index) {
        return index < size() && JsTypes.isTruthy(values[offset + index]);
    }

    /** The argument as it is; it must be there. */
    public Value raw(int index) {
        return values[offset + index];
    }

    /** The arguments from an index on. */
    public List<Value> rest(int from) {
        List<Value> rest = new ArrayList<>();
        for (int i = from; i < size(); i++) {
            rest.add(raw(i));
        }
        return rest;
    }

    /**
     * The elements of an argument; none if it is no array.
     *
     * @throws NsException if they are so many that taking them up would freeze the game
     */
    public List<Value> elements(int index) {
        Value array = raw(index);
        long size = array.hasArrayElements() ? array.getArraySize() : 0;
        if (size > MOST_ELEMENTS) {
            throw NsException.runtime(
                    "an array of " + size + " elements is too long; at most " + MOST_ELEMENTS + " are looked at");
        }
        List<Value> elements = new ArrayList<>((int) size);
        for (long i = 0; i < size; i++) {
            elements.add(array.getArrayElement(i));
        }
        return elements;
    }

    /** A text, or a number as text. */
    public String string(int index, String name) {
        if (index < size()) {
            Value value = raw(index);
            if (JsTypes.isText(value)) {
                return value.asString();
            }
            if (JsTypes.isNumber(value)) {
                return realm.text(value);
            }
        }
        throw NsException.type(name + " expected to be a string. " + described(index));
    }

    /** A text, with what counts in place of undefined and null. */
    public String stringOr(int index, String name, String otherwise) {
        return isNullish(index) ? otherwise : string(index, name);
    }

    /** A number, or a text that starts with one. */
    public double number(int index, String name) {
        if (index < size()) {
            return number(raw(index), name);
        }
        throw notANumber(name, "Is undefined.");
    }

    /** A number, with what counts in place of undefined. */
    public double numberOr(int index, String name, double otherwise) {
        return isMissing(index) ? otherwise : number(index, name);
    }

    /** A value as a number, as {@link #number(int, String)} takes an argument. */
    public double number(Value value, String name) {
        double number = Double.NaN;
        if (JsTypes.isNumber(value)) {
            number = value.asDouble();
            if (Double.isNaN(number)) {
                throw NsException.runtime("'" + name + "' is NaN.");
            }
        } else if (JsTypes.isText(value)) {
            number = JsNumbers.parseFloat(value.asString());
        }
        if (Double.isNaN(number)) {
            throw notANumber(name, described(value));
        }
        return number;
    }

    /** A whole number from 1 on. */
    public double positiveInteger(int index, String name) {
        double number = number(index, name);
        return checkedPositiveInteger(number, name);
    }

    /** A value as a whole number from 1 on. */
    public double positiveInteger(Value value, String name) {
        return checkedPositiveInteger(number(value, name), name);
    }

    private static double checkedPositiveInteger(double number, String name) {
        if (number < 1 || number != Math.rint(number) || Double.isInfinite(number)) {
            throw NsException.type(name + " must be a positive integer, was " + JsNumbers.format(number));
        }
        return number;
    }

    private static NsException notANumber(String name, String description) {
        return NsException.type("'" + name + "' must be a number. " + description);
    }

    /** A valid file name, seen from the calling script. */
    public String filePath(int index, String name) {
        return index < size() ? filePath(raw(index), name) : badString(name, "Is undefined.");
    }

    /** A value as a valid file name. */
    public String filePath(Value value, String name) {
        if (!JsTypes.isText(value)) {
            return badString(name, described(value));
        }
        String path = value.asString();
        return FilePaths.resolve(path, process.path())
                .orElseThrow(() -> NsException.runtime("Invalid " + name + ", was not a valid path: " + path));
    }

    private static String badString(String name, String description) {
        throw NsException.type(name + " expected to be a string. " + description);
    }

    /** A valid name of a script. */
    public String scriptPath(int index, String name) {
        String path = filePath(index, name);
        if (!FilePaths.isScript(path)) {
            throw NsException.runtime(
                    "Invalid " + name + ", must be a script: " + raw(index).asString());
        }
        return path;
    }

    /** Script arguments from an index on: texts, numbers and booleans. */
    public List<Object> scriptArgs(int from) {
        List<Object> args = new ArrayList<>(Math.max(0, size() - from));
        for (int i = from; i < size(); i++) {
            args.add(scriptArg(raw(i)));
        }
        return args;
    }

    private static Object scriptArg(Value value) {
        if (JsTypes.isText(value)) {
            return value.asString();
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        if (JsTypes.isNumber(value)) {
            return value.fitsInInt() ? (Object) value.asInt() : (Object) value.asDouble();
        }
        throw NsException.type("'args' is not an array of script args");
    }

    /** A function. */
    public Value function(int index, String name) {
        if (index < size() && raw(index).canExecute()) {
            return raw(index);
        }
        throw NsException.type(name + " expected to be a function " + described(index));
    }

    private String described(int index) {
        return index < size() ? described(raw(index)) : "Is undefined.";
    }

    private String described(Value value) {
        return new ArgumentTexts(realm).described(value);
    }
}
