package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Arrow;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.ListLiteral;
import io.github.batchsmith.transpile.syntax.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Calls of Java's library by the table {@link ScriptLibrary}, whose templates are filled with the values of a call. */
final class LibraryTemplates {
    private static final Set<String> FRESH = Set.of("[...$0]", "[...$0].sort($1)", "[...$0].sort(compareNaturally)");

    private static final Set<String> BY_EQUALITY = Set.of("areEqual", "indexOfEqual", "removeValue", "distinctValues");

    private static final Pattern CREATES_KEYED = Pattern.compile("new (Map|Set)\\(|groupBy\\(|mapOf\\(");

    private final Scope scope;
    private final Equality equality;

    LibraryTemplates(Scope scope) {
        this.scope = scope;
        this.equality = new Equality(scope);
    }

    /** The call by the first of the families that has the method; one that the table does not have is refused. */
    Expression found(List<String> families, Tree tree, ExecutableElement method, List<Expression> values, Use use) {
        String marks = (isByEquality(tree) ? "~" : "") + (use == Use.EFFECT ? "!" : "");
        for (String family : families) {
            if (template(family, method, marks).isPresent()) {
                return filled(family, tree, method, values, marks);
            }
        }
        return refused(tree, method);
    }

    private Expression refused(Tree tree, ExecutableElement method) {
        TypeElement owner = JavaTypes.owner(method);
        return scope.unsupported(
                tree,
                "the method " + owner.getSimpleName() + "." + method.getSimpleName() + "(" + parameters(method) + ")",
                Hints.insteadOf(owner.getQualifiedName().toString()));
    }

    /** Whether values that differ may be equal for the call. */
    private boolean isByEquality(Tree tree) {
        if (!(tree instanceof MethodInvocationTree call)) {
            return false;
        }
        boolean arguments = call.getArguments().stream()
                .map(scope.attribution()::type)
                .filter(type -> JavaTypes.asClass(type)
                        .flatMap(scope.types()::functionOf)
                        .isEmpty())
                .anyMatch(type -> !equality.isIdentity(type));
        boolean elements = call.getArguments().isEmpty()
                && JavaTypes.isClass(scope.attribution().type(tree), "java.util.stream.Stream")
                && !equality.isIdentity(
                        scope.types().firstArgument(scope.attribution().type(tree)));
        return arguments || elements;
    }

    private Optional<String> template(String family, ExecutableElement method, String marks) {
        return ScriptLibrary.template(family, method.getSimpleName().toString(), parameters(method), marks);
    }

    /** The call by the family's line of the table. */
    Expression filled(String family, Tree tree, ExecutableElement method, List<Expression> values, String marks) {
        Optional<String> found = template(family, method, marks);
        if (found.isEmpty()) {
            return refused(tree, method);
        }
        String template = found.get();
        if (Helpers.namedIn(template).stream().anyMatch(BY_EQUALITY::contains)) {
            scope.program().demands().needEquality();
        }
        if (CREATES_KEYED.matcher(template).find()) {
            new Keys(scope).check(tree);
        }
        if (family.equals("Stream") && FRESH.contains(template) && isFresh(values.get(0))) {
            template = template.replace("[...$0]", "$0");
        }
        return filled(tree, template, values);
    }

    private Expression filled(Tree tree, String template, List<Expression> values) {
        boolean unordered = template.endsWith(".sort($1)") && isNull(values.get(1));
        String text = unordered ? template.replace("$1", "compareNaturally") : template;
        List<Expression> filled = new ArrayList<>(values);
        for (int i = 0; i < values.size(); i++) {
            String hole = "$" + i;
            if (filled.get(i) instanceof Arrow arrow && arrow.parameters().isEmpty() && text.contains(hole + "()")) {
                filled.set(i, arrow.value());
                text = text.replace(hole + "()", hole);
            }
            boolean repeated = text.indexOf(hole) != text.lastIndexOf(hole);
            if (repeated && !Comparators.isSimple(filled.get(i))) {
                return scope.unsupported(tree, "this computed value", "put it into a variable first");
            }
        }
        if (text.equals("[$*]") && values.size() == 2 && values.get(1) instanceof Expression.Spread array) {
            return array.list();
        }
        if (text.equals("[$*]")) {
            return new ListLiteral(filled.subList(1, filled.size()));
        }
        if (text.contains("$0.")) {
            filled.set(0, Snippets.present(filled.get(0)));
        }
        if (text.equals("$0") || text.equals("$1")) {
            return filled.get(text.charAt(1) - '0');
        }
        return scope.snippet(text, filled);
    }

    private static boolean isNull(Expression value) {
        return value.equals(new Expression.Keyword("null"));
    }

    /** Whether nobody else has the list, so that it may be changed. */
    static boolean isFresh(Expression list) {
        return list instanceof Snippet || list instanceof ListLiteral || list instanceof Call;
    }

    private String parameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> scope.types().erasedName(parameter.asType()))
                .collect(Collectors.joining(","));
    }
}
