package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Which methods and lambdas wait for the game, found by following calls until nothing changes: what calls
 * {@code ns.sleep} waits, so does what calls that, and so does what calls an interface of which one lambda waits.
 */
final class Waiting {
    private final Attribution attribution;
    private final JavaTypes types;
    private final Shapes shapes;
    private final IdentityHashMap<Tree, List<ExecutableElement>> calls = new IdentityHashMap<>();
    private final IdentityHashMap<Tree, ExecutableElement> functions = new IdentityHashMap<>();
    private final Set<Tree> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<ExecutableElement> awaited = new HashSet<>();
    private boolean changed = true;

    Waiting(Attribution attribution, JavaTypes types, Shapes shapes) {
        this.attribution = attribution;
        this.types = types;
        this.shapes = shapes;
        attribution.units().forEach(unit -> new Collector().scan(unit, null));
        while (changed) {
            changed = false;
            calls.forEach(this::settle);
        }
    }

    /** Whether the method, lambda or method reference waits. */
    boolean isAsync(Tree tree) {
        return waiting.contains(tree);
    }

    /** Whether a call of the method is waited for. */
    boolean isAwaited(ExecutableElement method) {
        return awaited.contains(method) || GameApi.isAwaited(method);
    }

    private void settle(Tree body, List<ExecutableElement> called) {
        if (waiting.contains(body) || called.stream().noneMatch(this::isAwaited)) {
            return;
        }
        changed = true;
        waiting.add(body);
        Optional<ExecutableElement> function = Optional.ofNullable(functions.get(body));
        function.ifPresent(method -> {
            awaited.add(method);
            awaited.addAll(shapes.overrides().overridden(method));
        });
    }

    /** Whether the tree itself waits, not only a function in it. */
    boolean waitsInside(Tree tree) {
        boolean[] found = {false};
        new WholeTreeScanner() {
            @Override
            public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
                return isLoopBody(lambda) ? super.visitLambdaExpression(lambda, null) : null;
            }

            @Override
            public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
                found[0] |= isLoopBody(reference) && isAwaitedElement(reference);
                return super.visitMemberReference(reference, null);
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
                found[0] |= isAwaitedElement(call.getMethodSelect());
                return super.visitMethodInvocation(call, null);
            }
        }.scan(tree, null);
        return found[0];
    }

    private boolean isAwaitedElement(Tree tree) {
        return attribution
                .find(tree)
                .filter(element -> element instanceof ExecutableElement method && isAwaited(method))
                .isPresent();
    }

    /** Whether Java's library itself calls the function, which it cannot wait for. */
    boolean isCalledByLibrary(Tree function) {
        return attribution
                .parent(function)
                .filter(parent -> parent instanceof MethodInvocationTree call && takes(call, function))
                .isPresent();
    }

    private boolean takes(MethodInvocationTree call, Tree function) {
        ExecutableElement method = (ExecutableElement) attribution.element(call.getMethodSelect());
        if (shapes.isOwn(method)) {
            return false;
        }
        int index = call.getArguments().indexOf(function);
        int last = method.getParameters().size() - 1;
        return index >= 0
                && JavaTypes.asClass(method.getParameters()
                                .get(Math.min(index, last))
                                .asType())
                        .flatMap(types::functionOf)
                        .isPresent();
    }

    /** Whether the function is called for one element after the other, as a loop does. */
    boolean isLoopBody(Tree function) {
        return attribution
                .parent(function)
                .filter(parent -> parent instanceof MethodInvocationTree call && isForEach(call))
                .isPresent();
    }

    private boolean isForEach(MethodInvocationTree call) {
        ExecutableElement method = (ExecutableElement) attribution.element(call.getMethodSelect());
        String name = method.getSimpleName().toString();
        boolean known = name.equals("forEach") || name.equals("ifPresent");
        return known && JavaTypes.owner(method).getQualifiedName().toString().startsWith("java.");
    }

    private final class Collector extends WholeTreeScanner {
        private final Deque<Tree> bodies = new ArrayDeque<>();

        @Override
        public Void visitMethod(MethodTree tree, Void unused) {
            functions.put(tree, (ExecutableElement) attribution.element(tree));
            return inside(tree, () -> super.visitMethod(tree, null));
        }

        @Override
        public Void visitClass(ClassTree tree, Void unused) {
            return inside(tree, () -> super.visitClass(tree, null));
        }

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
            if (isLoopBody(tree) && !bodies.isEmpty()) {
                return super.visitLambdaExpression(tree, null);
            }
            bind(tree);
            return inside(tree, () -> super.visitLambdaExpression(tree, null));
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
            attribution
                    .find(tree)
                    .filter(ExecutableElement.class::isInstance)
                    .map(ExecutableElement.class::cast)
                    .ifPresent(method -> refer(tree, method));
            return super.visitMemberReference(tree, null);
        }

        private void refer(MemberReferenceTree tree, ExecutableElement method) {
            if (isLoopBody(tree) && !bodies.isEmpty()) {
                called(method);
                return;
            }
            bind(tree);
            calls.put(tree, List.of(method));
        }

        private void bind(ExpressionTree tree) {
            if (!isCalledByLibrary(tree)) {
                JavaTypes.asClass(attribution.type(tree))
                        .flatMap(types::functionOf)
                        .ifPresent(method -> functions.put(tree, method));
            }
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
            called(attribution.element(tree.getMethodSelect()));
            return super.visitMethodInvocation(tree, null);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void unused) {
            attribution.find(tree).ifPresent(this::called);
            return super.visitNewClass(tree, null);
        }

        private void called(Element element) {
            Tree body = bodies.peek();
            if (body != null && element instanceof ExecutableElement method) {
                calls.computeIfAbsent(body, any -> new ArrayList<>()).add(method);
            }
        }

        @SuppressWarnings("NullAway") // a Void is always null
        private Void inside(Tree body, Runnable scan) {
            bodies.push(body);
            scan.run();
            bodies.pop();
            return null;
        }
    }
}
