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

    /** Part of the calls, at least, that Java must answer: the others, out of bounds, compare nothing. */
    private static final double ANSWERED = 0.3;

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
        int answered = 0;
        for (int done = 0; done < calls; done += CHUNK) {
            List<Object[]> chunk = new ArrayList<>();
            for (int i = 0; i < Math.min(CHUNK, calls - done); i++) {
                chunk.add(arguments.next(method));
            }
            answered += compare(object, method, name, chunk);
        }
        assertThat(answered)
                .as("calls of %s that Java answers, of %s", name, calls)
                .isGreaterThanOrEqualTo((int) (calls * ANSWERED));
    }

    /** Compares; how many of the calls Java answers. */
    private int compare(@Nullable Object object, Method method, String name, List<Object[]> calls) {
        List<String> arguments =
                calls.stream().map(call -> JavaScriptValues.json(List.of(call))).toList();
        Value answers = module.call(name, arguments);
        int answered = 0;
        for (int i = 0; i < calls.size(); i++) {
            String call = name + " called with " + arguments.get(i);
            answered += isAnswered(object, method, calls.get(i), answers.getArrayElement(i), call) ? 1 : 0;
        }
        return answered;
    }

    /** Whether Java answers, which JavaScript then must, too; an index out of bounds is outside of what that promises. */
    private static boolean isAnswered(
            @Nullable Object object, Method method, Object[] arguments, Value answer, String call) {
        try {
            method.setAccessible(true);
            Object expected = method.invoke(object, arguments);
            assertThat(difference(expected, answer)).as(call).isEmpty();
            return true;
        } catch (InvocationTargetException e) {
            if (e.getTargetException() instanceof IndexOutOfBoundsException) {
                return false;
            }
            assertThat(difference(e.getTargetException(), answer)).as(call).isEmpty();
            return true;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> difference(Object expected, Value answer) {
        return answer.hasMember("value")
                ? JavaScriptValues.difference(expected, answer.getMember("value"))
                : Optional.of("JavaScript throws " + answer.getMember("error"));
    }

    /** Errors have the same message. */
    private static Optional<String> difference(Throwable expected, Value answer) {
        boolean same = answer.hasMember("error")
                && answer.getMember("error").asString().equals(expected.getMessage());
        return same ? Optional.empty() : Optional.of("Java throws " + expected + ", JavaScript: " + answer);
    }
}
