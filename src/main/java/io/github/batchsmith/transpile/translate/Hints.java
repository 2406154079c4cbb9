package io.github.batchsmith.transpile.translate;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.VariableElement;

/** What to use in place of classes that the game has no like of. */
final class Hints {
    private static final Map<String, String> BY_PREFIX = byPrefix();

    private Hints() {}

    private static Map<String, String> byPrefix() {
        Map<String, String> hints = new LinkedHashMap<>();
        hints.put("java.io.PrintStream", "print with ns.tprint or ns.print");
        hints.put("java.io.", "read and write with ns.read and ns.write");
        hints.put("java.nio.", "read and write with ns.read and ns.write");
        hints.put("java.lang.Thread", "wait with ns.sleep, and start other scripts with ns.exec");
        hints.put("java.util.concurrent.", "wait with ns.sleep, and start other scripts with ns.exec");
        hints.put("java.util.Random", "use Math.random");
        hints.put("java.util.Scanner", "ask with ns.prompt, or take the script's arguments");
        hints.put("java.time.", "count in milliseconds: System.currentTimeMillis");
        hints.put("java.lang.reflect.", "call methods directly: there is no reflection");
        hints.put("java.lang.Class", "call methods directly: there is no reflection");
        hints.put(
                "java.lang.System",
                "end with ns.exit, take arguments from ns.args, and the time from System.currentTimeMillis");
        hints.put("java.math.", "use double");
        hints.put("java.net.", "fetch with ns.wget");
        hints.put("java.util.Iterator", "use an enhanced for loop");
        return hints;
    }

    /** What to do without the constant. */
    static String ofConstant(VariableElement field) {
        return JavaTypes.isLong(field.asType())
                ? "a long is exact below 2^53 only: use 9007199254740991L, or double"
                : insteadOf(JavaTypes.qualifiedName(field.asType()));
    }

    /** What to do without the class. */
    static String insteadOf(String qualifiedName) {
        return BY_PREFIX.entrySet().stream()
                .filter(entry -> qualifiedName.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("use a loop, or write the method yourself and pass its source");
    }
}
