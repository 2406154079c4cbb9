package io.github.batchsmith.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a person looks at what is printed. */
final class Terminal {
    private Terminal() {}

    /** Whether standard error goes to a terminal, on which a line can be drawn over. */
    static boolean showsErrors() {
        return isAttached() && isDevice(Path.of("/proc/self/fd/2"));
    }

    @SuppressWarnings("SystemConsoleNull") // where a console is there without a terminal, isTerminal is asked
    private static boolean isAttached() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    /** Whether a stream goes to a device; where the system does not tell, it is taken for one. */
    private static boolean isDevice(Path stream) {
        try {
            return !Files.isSymbolicLink(stream)
                    || Files.readSymbolicLink(stream).startsWith("/dev");
        } catch (IOException unknown) {
            return false;
        }
    }
}
