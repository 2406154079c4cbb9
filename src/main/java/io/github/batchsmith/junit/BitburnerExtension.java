package io.github.batchsmith.junit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes the game of a test, closes it after the test, and adds the game's state to the test's failure. */
final class BitburnerExtension implements ParameterResolver, TestExecutionExceptionHandler {
    private static final Namespace NAMESPACE = Namespace.create(BitburnerExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Game.class
                && context.getTestMethod().isPresent();
    }

    @Override
    public Game resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE).getOrComputeIfAbsent(Game.class, type -> open(context), Game.class);
    }

    private static Game open(ExtensionContext context) {
        Bitburner settings = annotation(context)
                .orElseThrow(() -> new ParameterResolutionException(
                        "a Game needs @Bitburner on " + context.getDisplayName() + " or on its class"));
        return Game.open(settings, new TestFiles(context.getRequiredTestClass()), name(context));
    }

    /** That of the method, else of its class or the nearest class around it. */
    private static Optional<Bitburner> annotation(ExtensionContext context) {
        return Stream.concat(
                        AnnotationSupport.findAnnotation(context.getTestMethod(), Bitburner.class).stream(),
                        enclosing(context.getRequiredTestClass()).stream()
                                .flatMap(each -> AnnotationSupport.findAnnotation(each, Bitburner.class).stream()))
                .findFirst();
    }

    private static Deque<Class<?>> enclosing(Class<?> inner) {
        Deque<Class<?>> classes = new ArrayDeque<>();
        for (Class<?> each = inner; each != null; each = each.getEnclosingClass()) {
            classes.addLast(each);
        }
        return classes;
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getName() + "."
                + context.getRequiredTestMethod().getName();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        Game game = context.getStore(NAMESPACE).get(Game.class, Game.class);
        if (game != null && !String.valueOf(failure.getMessage()).contains(GameState.HEADING)) {
            failure.addSuppressed(new StateAtFailure(game));
        }
        throw failure;
    }

    /** Carries the game's state into the report of a failure that does not tell it. */
    private static final class StateAtFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        private StateAtFailure(Game game) {
            super(GameState.text(game), null, false, false);
        }
    }
}
