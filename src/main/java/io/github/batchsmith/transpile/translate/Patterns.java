package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;

/** Regular expressions in calls of texts: literals that both languages read alike. */
final class Patterns {
    private static final Pattern JAVA_ONLY = Pattern.compile("\\(\\?[a-zA-Z]|[*+?}]\\+|\\\\[pPQEhHRXzZAG]|&&");

    private final Scope scope;

    Patterns(Scope scope) {
        this.scope = scope;
    }

    Expression translate(MethodInvocationTree tree, ExecutableElement method) {
        List<Expression> values = new ArrayList<>();
        values.add(scope.expressions().value(ScriptCalls.receiver(tree).orElseThrow()));
        ExpressionTree pattern = tree.getArguments().get(0);
        String name = method.getSimpleName().toString();
        values.add(name.equals("matches") ? pattern(pattern, "^(?:", ")$", "") : pattern(pattern, "", "", flags(name)));
        tree.getArguments().stream().skip(1).map(scope.expressions()::value).forEach(values::add);
        return scope.snippet(
                switch (name) {
                    case "matches" -> "$1.test($0)";
                    case "split" -> "splitText($0, $*)";
                    default -> "$0.replace($1, $2)";
                },
                values);
    }

    private static String flags(String method) {
        return method.equals("replaceAll") ? "g" : "";
    }

    private Expression pattern(ExpressionTree tree, String before, String after, String flags) {
        if (!(Trees.bare(tree) instanceof LiteralTree literal) || !(literal.getValue() instanceof String text)) {
            Expression value = scope.expressions().value(tree);
            return before.isEmpty() && flags.isEmpty()
                    ? Call.construct("RegExp", List.of(value))
                    : scope.unsupported(tree, "a computed pattern", "write the pattern as a literal");
        }
        if (JAVA_ONLY.matcher(text).find()) {
            return scope.unsupported(tree, "the pattern " + text, "use classes and groups that JavaScript knows too");
        }
        String body = text.replace("/", "\\/").replace("\n", "\\n").replace("\t", "\\t");
        return new Expression.Keyword("/" + before + body + after + "/" + flags);
    }
}
