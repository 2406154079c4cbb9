package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import io.github.batchsmith.transpile.syntax.Arrow;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.ListLiteral;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Streams that are collected by Java's {@code Collectors}, one of which may collect what another has grouped. */
final class StreamCollectors {
    private final Scope scope;

    StreamCollectors(Scope scope) {
        this.scope = scope;
    }

    /** The call of {@code collect}. */
    Expression translate(MethodInvocationTree tree) {
        Expression stream = scope.expressions().value(ScriptCalls.receiver(tree).orElseThrow());
        if (tree.getArguments().size() != 1
                || !(Trees.bare(tree.getArguments().get(0)) instanceof MethodInvocationTree collector)) {
            return scope.unsupported(tree, "this collector", "use one of Collectors");
        }
        new Keys(scope).check(tree);
        return collected(collector, stream);
    }

    private Expression collected(MethodInvocationTree collector, Expression stream) {
        ExecutableElement method = (ExecutableElement) scope.attribution().element(collector.getMethodSelect());
        if (method.getSimpleName().contentEquals("toCollection")) {
            return collectedInto(collector, stream);
        }
        List<Expression> values = new ArrayList<>(List.of(stream));
        for (ExpressionTree argument : collector.getArguments()) {
            values.add(
                    isCollector(argument)
                            ? downstream(argument)
                            : scope.expressions().value(argument));
        }
        String name = method.getSimpleName().toString();
        if (name.startsWith("to") && name.endsWith("List")) {
            return LibraryTemplates.isFresh(stream) ? stream : ListLiteral.copyOf(stream);
        }
        return new LibraryTemplates(scope).filled("Collectors", collector, method, values, "");
    }

    private Expression collectedInto(MethodInvocationTree collector, Expression stream) {
        TypeMirror type = scope.attribution().type(collector);
        TypeMirror result = scope.types()
                .upperBound(((DeclaredType) type).getTypeArguments().get(2));
        if (scope.types().isSubtype(result, "java.util.SortedSet")) {
            return new Call(true, scope.helperName("SortedSet"), List.of(scope.helperName("compareNaturally"), stream));
        }
        return scope.types().isSubtype(result, "java.util.Set")
                ? Call.construct("Set", List.of(stream))
                : ListLiteral.copyOf(stream);
    }

    private boolean isCollector(ExpressionTree tree) {
        return JavaTypes.isClass(scope.attribution().type(tree), "java.util.stream.Collector");
    }

    private Expression downstream(ExpressionTree tree) {
        if (!(Trees.bare(tree) instanceof MethodInvocationTree collector)) {
            return scope.unsupported(tree, "this collector", "use one of Collectors");
        }
        String group = scope.locals().free("group");
        return new Arrow(List.of(group), collected(collector, Expression.name(group)));
    }
}
