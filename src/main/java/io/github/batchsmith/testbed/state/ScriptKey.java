package io.github.batchsmith.testbed.state;

import java.util.List;

/** By what equal scripts are told: path and arguments, of which numbers are equal whatever their Java type. */
record ScriptKey(String path, List<Object> args) {
    @Override
    public boolean equals(Object other) {
        return other instanceof ScriptKey key && path.equals(key.path) && areEqual(args, key.args);
    }

    private static boolean areEqual(List<Object> some, List<Object> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!comparable(some.get(i)).equals(comparable(others.get(i)))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = path.hashCode();
        for (Object arg : args) {
            hash = 31 * hash + comparable(arg).hashCode();
        }
        return hash;
    }

    private static Object comparable(Object arg) {
        return arg instanceof Number number ? (Object) (number.doubleValue() + 0.0) : arg; // -0 is 0
    }
}
