package io.github.batchsmith.testbed.ns;

import java.util.Locale;

/**
 * An {@code ns} function in the registry.
 *
 * @param path dotted name below {@code ns}
 * @param shape how it is wrapped on the JavaScript side
 * @param arity most arguments that it looks at; {@link #VARIADIC} if it counts them
 * @param isListed whether enumerating {@code ns} shows it
 */
public record NsEntry(String path, Shape shape, int arity, boolean isListed, NsFunction function) {
    /** Arity of a function that looks at how many arguments it is given. */
    public static final int VARIADIC = -1;

    /** Most arguments of a function that is not variadic. */
    public static final int MOST_ARGUMENTS = 4;

    public NsEntry {
        if (arity > MOST_ARGUMENTS) {
            throw new IllegalArgumentException(path + " looks at " + arity + " arguments: make it variadic");
        }
    }

    /** Last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** How the JavaScript side wraps a function: each stands for a structure of promises. */
    public enum Shape {
        PLAIN,
        HACK,
        GROW,
        WEAKEN,
        SLEEP,
        ASLEEP,
        SHARE,
        NEXT_WRITE,
        PORT_HANDLE;

        /** The name on the JavaScript side. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
