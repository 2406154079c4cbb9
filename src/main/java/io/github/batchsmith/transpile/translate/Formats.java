package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import io.github.batchsmith.transpile.syntax.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;

/** {@code String.format}: the template stays, and values that Java writes in its own way become texts before. */
final class Formats {
    private static final Pattern PLACE = Pattern.compile("%(?:(\\d+)\\$)?[-+0, (]*\\d*(?:\\.\\d+)?([a-zA-Z%])");

    private final Scope scope;

    Formats(Scope scope) {
        this.scope = scope;
    }

    Expression translate(MethodInvocationTree tree, ExecutableElement method) {
        List<ExpressionTree> arguments = new ArrayList<>(tree.getArguments());
        if (method.getSimpleName().contentEquals("formatted")) {
            arguments.add(0, ScriptCalls.receiver(tree).orElseThrow());
        } else if (JavaTypes.isClass(scope.attribution().type(arguments.get(0)), "java.util.Locale")) {
            arguments.remove(0);
        }
        ExpressionTree template = arguments.remove(0);
        Map<Integer, String> kinds = kinds(template);
        List<Expression> values = new ArrayList<>(List.of(scope.expressions().value(template)));
        for (int i = 0; i < arguments.size(); i++) {
            values.add(value(arguments.get(i), kinds.getOrDefault(i, "s")));
        }
        return scope.helper("formatText", values.toArray(Expression[]::new));
    }

    private Expression value(ExpressionTree argument, String kind) {
        return kind.equalsIgnoreCase("s")
                ? new Texts(scope).part(argument)
                : scope.expressions().value(argument);
    }

    /** Letters of the places for values, by the number of the value. */
    private static Map<Integer, String> kinds(ExpressionTree template) {
        Map<Integer, String> kinds = new HashMap<>();
        if (Trees.bare(template) instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            int next = 0;
            for (MatchResult place : PLACE.matcher(text).results().toList()) {
                String kind = place.group(2);
                if (!kind.equals("n") && !kind.equals("%")) {
                    int index = place.group(1) == null ? next++ : Integer.parseInt(place.group(1)) - 1;
                    kinds.put(index, kind);
                }
            }
        }
        return kinds;
    }
}
