package io.github.batchsmith.transpile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Runs a function in Java and in JavaScript and compares what comes out. */
final class CrossCheck {
    private static final int CHUNK = 500;

    private final JavaScriptModule module;

    CrossCheck(JavaScriptModule module) {
        this.module = module;
    }

    /** Fails at the first of these calls of a static method, with arguments from the seed, that differs. */
    void agree(Method method, long seed, int calls) {
        agree(null, method, method.getName(), seed, calls);
    }

    /** The same for a method of an object, which is called otherwise in JavaScript. */
    void agree(@Nullable Object object, Method method, String name, long seed, int calls) {
        RandomArguments arguments = new RandomArguments(seed);
        for (int done = 0; done < calls; done += CHUNK) {
            List<Object[]> chunk = new ArrayList<>();
            for (int i = 0; i < Math.min(CHUNK, calls - done); i++) {
                chunk.add(arguments.next(method));
            }
            compare(object, method, name, chunk);
        }
    }

    private void compare(@Nullable Object object, Method method, String name, List<Object[]> calls) {
        List<String> arguments =
                calls.stream().map(call -> JavaScriptValues.json(List.of(call))).toList();
        Value answers = module.call(name, arguments);
        for (int i = 0; i < calls.size(); i++) {
            Optional<String> difference = difference(object, method, calls.get(i), answers.getArrayElement(i));
            assertThat(difference)
                    .as("%s called with %s", name, arguments.get(i))
                    .isEmpty();
        }
    }

    private static Optional<String> difference(
            @Nullable Object object, Method method, Object[] arguments, Value answer) {
        try {
            method.setAccessible(true);
            Object expected = method.invoke(object, arguments);
            return answer.hasMember("value")
                    ? JavaScriptValues.difference(expected, answer.getMember("value"))
                    : Optional.of("JavaScript throws " + answer.getMember("error"));
        } catch (InvocationTargetException e) {
            return difference(e.getTargetException(), answer);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An index out of bounds is outside of what JavaScript promises; other errors have the same message. */
    private static Optional<String> difference(Throwable expected, Value answer) {
        boolean same = expected instanceof IndexOutOfBoundsException
                || (answer.hasMember("error")
                        && answer.getMember("error").asString().equals(expected.getMessage()));
        return same ? Optional.empty() : Optional.of("Java throws " + expected + ", JavaScript: " + answer);
    }
}
