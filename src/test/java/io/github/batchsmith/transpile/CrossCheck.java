package io.github.batchsmith.transpile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.Value;

/** Runs a function in Java and in JavaScript and compares what comes out. */
final class CrossCheck {
    private static final int CHUNK = 500;

    private final JavaScriptModule module;

    CrossCheck(JavaScriptModule module) {
        this.module = module;
    }

    /** Fails at the first of these calls, with arguments from the seed, that differs. */
    void agree(Method method, long seed, int calls) {
        RandomArguments arguments = new RandomArguments(seed);
        for (int done = 0; done < calls; done += CHUNK) {
            List<Object[]> chunk = new ArrayList<>();
            for (int i = 0; i < Math.min(CHUNK, calls - done); i++) {
                chunk.add(arguments.next(method));
            }
            compare(method, chunk);
        }
    }

    private void compare(Method method, List<Object[]> calls) {
        List<String> arguments =
                calls.stream().map(call -> JavaScriptValues.json(List.of(call))).toList();
        Value answers = module.call(method.getName(), arguments);
        for (int i = 0; i < calls.size(); i++) {
            Optional<String> difference = difference(method, calls.get(i), answers.getArrayElement(i));
            assertThat(difference)
                    .as("%s called with %s", method.getName(), arguments.get(i))
                    .isEmpty();
        }
    }

    private static Optional<String> difference(Method method, Object[] arguments, Value answer) {
        try {
            method.setAccessible(true);
            Object expected = method.invoke(null, arguments);
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
