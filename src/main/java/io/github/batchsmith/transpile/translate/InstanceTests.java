package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.batchsmith.transpile.syntax.Binary;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.Text;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** {@code instanceof}, with and without a name for what was found. */
final class InstanceTests {
    private final Scope scope;

    InstanceTests(Scope scope) {
        this.scope = scope;
    }

    Expression translate(InstanceOfTree tree) {
        Expression subject = scope.expressions().value(tree.getExpression());
        if (tree.getPattern() instanceof BindingPatternTree pattern) {
            Expression bound = bound(tree.getExpression(), subject, pattern.getVariable());
            return test(
                    tree, bound, scope.attribution().type(pattern.getVariable().getType()));
        }
        return tree.getType() == null
                ? scope.unsupported(tree, "this pattern", "test the type, and read the components")
                : test(tree, subject, scope.attribution().type(tree.getType()));
    }

    /** Whether the value of a switch, which is a variable that keeps it, matches the pattern. */
    Expression matches(BindingPatternTree pattern, Expression subject) {
        VariableTree variable = pattern.getVariable();
        Element binding = scope.attribution().element(variable);
        if (scope.locals().isReassigned(binding)) {
            return scope.unsupported(pattern, "assigning '" + binding + "'", "use a variable of its own");
        }
        scope.locals().bind(binding, subject);
        return test(pattern, subject, scope.attribution().type(variable.getType()));
    }

    /** The subject, known by the pattern's name from now on. */
    private Expression bound(ExpressionTree tree, Expression subject, VariableTree variable) {
        Element binding = scope.attribution().element(variable);
        if (isLasting(tree) && !scope.locals().isReassigned(binding)) {
            scope.locals().bind(binding, subject);
            return subject;
        }
        String name = scope.locals().alone(binding);
        scope.locals().bind(binding, Expression.name(name));
        scope.statements().hoist(name);
        return new Expression.Parenthesized(new Expression.Assignment(Expression.name(name), "=", subject));
    }

    /** Whether the expression is a variable that keeps its value. */
    boolean isLasting(ExpressionTree tree) {
        return Trees.bare(tree) instanceof IdentifierTree
                && scope.attribution()
                        .find(Trees.bare(tree))
                        .filter(element ->
                                !element.getKind().isField() && !scope.locals().isReassigned(element))
                        .isPresent();
    }

    /** Whether the value has the type. */
    Expression test(Tree tree, Expression subject, TypeMirror type) {
        Optional<TypeElement> own =
                JavaTypes.asClass(type).filter(scope.program().shapes()::isOwn);
        if (own.isPresent()) {
            return ofOwn(tree, subject, own.get());
        }
        return switch (JavaTypes.qualifiedName(scope.types().erasure(type))) {
            case "java.lang.String", "java.lang.CharSequence" -> typeOf(subject, "string");
            case "java.lang.Boolean" -> typeOf(subject, "boolean");
            case "java.lang.Number" -> typeOf(subject, "number");
            case "java.lang.Integer", "java.lang.Long" -> Expression.call("Number", "isInteger", subject);
            case "java.util.Collection" ->
                new Binary(
                        "||",
                        Expression.call("Array", "isArray", subject),
                        new Binary("instanceof", subject, Expression.name("Set")));
            case "java.util.List" -> Expression.call("Array", "isArray", subject);
            case "java.util.Map" -> new Binary("instanceof", subject, Expression.name("Map"));
            case "java.util.Set" -> new Binary("instanceof", subject, Expression.name("Set"));
            default -> ofLibrary(tree, subject, type);
        };
    }

    private static Expression typeOf(Expression subject, String name) {
        return new Binary("===", new Expression.Unary("typeof ", subject), new Text(name));
    }

    private Expression ofLibrary(Tree tree, Expression subject, TypeMirror type) {
        Exceptions exceptions = new Exceptions(scope);
        return LibraryTypes.isError(scope.types(), type)
                ? exceptions.test(tree, subject, type)
                : scope.unsupported(
                        tree,
                        "instanceof " + JavaTypes.shortName(type),
                        "test for a class of the script, a text, an Integer or a List");
    }

    private Expression ofOwn(Tree tree, Expression subject, TypeElement type) {
        if (scope.program().shapes().isPlainEnum(type)) {
            return scope.unsupported(tree, "instanceof of an enum of names", "compare with its constants");
        }
        List<TypeElement> classes = type.getKind() == ElementKind.INTERFACE
                ? scope.program().shapes().concrete(type)
                : List.of(type);
        List<TypeElement> roots = classes.stream()
                .filter(one -> classes.stream()
                        .noneMatch(other ->
                                other != one && scope.program().shapes().isSubtype(one, other)))
                .toList();
        if (roots.isEmpty() || (roots.size() > 1 && !Comparators.isSimple(subject))) {
            return scope.unsupported(
                    tree, "instanceof " + type.getSimpleName() + " of this value", "put it into a variable first");
        }
        return roots.stream()
                .map(one -> {
                    scope.references().member(one);
                    Expression name = Expression.name(scope.program().names().of(one));
                    return (Expression) new Binary("instanceof", subject, name);
                })
                .reduce((left, right) -> new Binary("||", left, right))
                .orElseThrow();
    }
}
