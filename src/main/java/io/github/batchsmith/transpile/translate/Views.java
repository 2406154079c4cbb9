package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * Keys, values and entries of a map, and parts of lists, which in Java are views: what changes them changes the map or
 * list. In JavaScript they are copies, so that calls which change them are said of the map or list itself.
 */
final class Views {
    private static final Set<String> VIEWS = Set.of("keySet", "values", "entrySet", "subList");
    private static final Set<String> CHANGES =
            Set.of("remove", "removeIf", "removeAll", "retainAll", "clear", "iterator", "add", "set", "sort");

    private final Scope scope;

    Views(Scope scope) {
        this.scope = scope;
    }

    /** The call, if it changes a map or list through one of its views. */
    Optional<Expression> translate(MethodInvocationTree tree, ExecutableElement method) {
        String name = method.getSimpleName().toString();
        if (name.equals("setValue")
                && JavaTypes.owner(method).getQualifiedName().contentEquals("java.util.Map.Entry")) {
            return Optional.of(setValue(tree));
        }
        return ScriptCalls.receiver(tree)
                .filter(receiver -> CHANGES.contains(name))
                .flatMap(this::view)
                .filter(view -> !name.equals("iterator") || viewed(view).endsWith("Set"))
                .map(view -> changed(tree, name, view));
    }

    /** The call that makes a view of a map or list. */
    private Optional<MethodInvocationTree> view(ExpressionTree tree) {
        return Trees.bare(tree) instanceof MethodInvocationTree call
                        && scope.attribution().find(call.getMethodSelect()).isPresent()
                        && VIEWS.contains(viewed(call))
                        && ScriptCalls.receiver(call)
                                .map(scope.attribution()::type)
                                .filter(type -> scope.types().isMap(type)
                                        || scope.types().isList(type))
                                .isPresent()
                ? Optional.of(call)
                : Optional.empty();
    }

    private String viewed(MethodInvocationTree view) {
        return scope.attribution()
                .element(view.getMethodSelect())
                .getSimpleName()
                .toString();
    }

    private Expression changed(MethodInvocationTree tree, String change, MethodInvocationTree view) {
        String viewed = viewed(view);
        List<Expression> values = new ArrayList<>();
        values.add(scope.expressions().value(ScriptCalls.receiver(view).orElseThrow()));
        values.addAll(scope.expressions().values(view.getArguments()));
        values.addAll(scope.expressions().values(tree.getArguments()));
        String holder = viewed.equals("subList") ? "List." : "Map.";
        return ScriptLibrary.template(holder + viewed, change, "", "")
                .map(template -> scope.snippet(template, values))
                .orElseGet(() ->
                        scope.unsupported(tree, change + " of " + viewed + "()", "change the map or list itself"));
    }

    /** Sets the value of an entry in a loop over the entries of a map. */
    private Expression setValue(MethodInvocationTree tree) {
        ExpressionTree entry = ScriptCalls.receiver(tree).orElseThrow();
        Optional<MethodInvocationTree> entries = scope.attribution()
                .find(entry)
                .flatMap(scope.attribution()::declaration)
                .flatMap(scope.attribution()::parent)
                .filter(EnhancedForLoopTree.class::isInstance)
                .map(loop -> ((EnhancedForLoopTree) loop).getExpression())
                .flatMap(this::view);
        Tree statement = scope.attribution().parent(tree).orElseThrow();
        if (entries.isEmpty() || !(statement instanceof ExpressionStatementTree)) {
            return scope.unsupported(
                    tree, "setting an entry's value here", "do it in a loop over entrySet(), or use replaceAll");
        }
        return scope.snippet(
                "$0.set($1[0], $1[1] = $2)",
                List.of(
                        scope.expressions()
                                .value(ScriptCalls.receiver(entries.get()).orElseThrow()),
                        scope.expressions().value(entry),
                        scope.expressions().value(tree.getArguments().get(0))));
    }
}
