package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.dsl.BatcherDefinition;
import io.github.batchsmith.spec.BatcherSpec;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A user's class, made into a spec by calling its {@code define()}. */
final class DefinitionClass {
    /** How a definition is declared, for hints. */
    static final String EXAMPLE = "public final class Joes implements BatcherDefinition";

    private final String source;
    private final Class<?> type;

    /**
     * @param source the file or class name the user gave, for messages
     */
    DefinitionClass(String source, Class<?> type) {
        this.source = source;
        this.type = type;
    }

    /** Whether a class is a definition that can be instantiated. */
    static boolean isDefinition(Class<?> type) {
        return BatcherDefinition.class.isAssignableFrom(type)
                && !Modifier.isAbstract(type.getModifiers())
                && !type.isAnonymousClass();
    }

    /**
     * The spec that the class describes.
     *
     * @throws InvalidInputException when it is no definition, cannot be instantiated, throws or returns null
     */
    BatcherSpec define() {
        if (!isDefinition(type)) {
            throw refused(
                    "no-definition", source, type.getName() + " is no definition", "declare it as \"" + EXAMPLE + "\"");
        }
        BatcherSpec spec = call(instance());
        if (spec == null) {
            throw refused("definition-null", source, "define() returned null", "end it with .build() and return that");
        }
        return spec;
    }

    @SuppressWarnings("NullAway") // users' code may return null, whatever the interface says
    private @Nullable BatcherSpec call(BatcherDefinition definition) {
        try {
            return definition.define();
        } catch (InvalidInputException findings) {
            throw findings;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError thrown) {
            throw threw("define()", thrown);
        }
    }

    private BatcherDefinition instance() {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (BatcherDefinition) constructor.newInstance();
        } catch (NoSuchMethodException missing) {
            throw refused(
                    "no-constructor",
                    source,
                    type.getName() + " has no constructor without parameters",
                    type.isMemberClass() ? "make the nested class static" : "add one, or drop the others");
        } catch (InvocationTargetException thrown) {
            throw threw("the constructor", rootOf(thrown));
        } catch (ExceptionInInitializerError thrown) {
            throw threw("the static initializer", rootOf(thrown));
        } catch (ReflectiveOperationException failed) {
            throw threw("the constructor", failed);
        }
    }

    private static Throwable rootOf(Throwable wrapper) {
        return Objects.requireNonNullElse(wrapper.getCause(), wrapper);
    }

    private InvalidInputException threw(String where, Throwable thrown) {
        String message = Optional.ofNullable(thrown.getMessage())
                .map(each -> ": " + each)
                .orElse("");
        InvalidInputException refused = refused(
                "definition-throws",
                source + line(thrown).map(line -> ":" + line).orElse(""),
                where + " threw " + thrown.getClass().getName() + message,
                "correct the definition");
        refused.initCause(thrown);
        return refused;
    }

    /** The innermost line of the user's own code on the way to the exception. */
    private Optional<Integer> line(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().equals(type.getName())
                        || frame.getClassName().startsWith(outermost().getName() + "$"))
                .map(StackTraceElement::getLineNumber)
                .filter(line -> line > 0)
                .findFirst();
    }

    private Class<?> outermost() {
        return type.getNestHost();
    }

    private static InvalidInputException refused(String code, String path, String message, String hint) {
        return new InvalidInputException(Finding.error(code, path, message, hint));
    }
}
