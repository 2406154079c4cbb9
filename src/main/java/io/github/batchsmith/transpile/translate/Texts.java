package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Arrow;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Conditional;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.Snippet;
import io.github.batchsmith.transpile.syntax.Text;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Values as the texts that Java makes of them. */
final class Texts {
    private final Scope scope;

    Texts(Scope scope) {
        this.scope = scope;
    }

    /** What stands in a text for the value; JavaScript's own text of it is Java's. */
    Expression part(ExpressionTree tree) {
        if (Trees.bare(tree) instanceof LiteralTree literal && literal.getValue() instanceof Character letter) {
            return new Text(letter.toString());
        }
        TypeMirror type = scope.attribution().type(tree);
        if (Trees.bare(tree) instanceof ConditionalExpressionTree choice && isOfManyKinds(type)) {
            return ofChoice(tree, choice);
        }
        return type.getKind() == TypeKind.NULL
                ? new Text("null")
                : part(tree, scope.expressions().value(tree), type);
    }

    private static boolean isOfManyKinds(TypeMirror type) {
        return type.getKind() == TypeKind.INTERSECTION || isOpen(type);
    }

    /** A choice between values of different kinds, each as its own kind's text. */
    private Expression ofChoice(ExpressionTree tree, ConditionalExpressionTree choice) {
        Expression chosen = new Conditional(
                scope.expressions().value(choice.getCondition()).bare(),
                part(choice.getTrueExpression()),
                part(choice.getFalseExpression()));
        return tree instanceof ParenthesizedTree ? new Expression.Parenthesized(chosen) : chosen;
    }

    /** The same for a value of the type. */
    Expression part(Tree tree, Expression value, TypeMirror type) {
        if (isPlain(type)) {
            return value;
        } else if (isFraction(type)) {
            return scope.helper("doubleText", value);
        } else if (JavaTypes.isClass(type, "java.util.Optional")) {
            TypeMirror held = ((DeclaredType) type).getTypeArguments().get(0);
            return scope.helper(
                    "optionalText",
                    isFraction(held) ? scope.snippet("mapPresent($0, doubleText)", List.of(value)) : value);
        } else if (type.getKind() == TypeKind.ARRAY) {
            return scope.unsupported(tree, "an array inside a text", "use Arrays.toString");
        }
        Optional<TypeElement> element = JavaTypes.asClass(type);
        if (element.filter(scope.program().shapes()::isOwn).isPresent()) {
            return ofOwn(tree, value, element.get());
        }
        if (element.isPresent()
                && !scope.types().isCollection(type)
                && !scope.types().isMap(type)
                && !isOpen(type)) {
            return scope.unsupported(
                    tree,
                    "a value of type " + JavaTypes.shortName(type) + " inside a text",
                    LibraryTypes.isError(scope.types(), type) ? "use getMessage()" : "put a text or a number there");
        }
        scope.program().demands().needTexts();
        return scope.helper(
                "textOf", converter(tree, type).map(map -> apply(map, value)).orElse(value));
    }

    /** The text of an array with what it holds. */
    Expression ofArray(ExpressionTree tree) {
        scope.program().demands().needTexts();
        Expression array = scope.expressions().value(tree);
        return scope.helper(
                "textOf",
                converter(tree, scope.attribution().type(tree))
                        .map(map -> apply(map, array))
                        .orElse(array));
    }

    /** The whole text, where no other text makes one of it. */
    Expression whole(ExpressionTree tree) {
        Expression part = part(tree);
        boolean text = JavaTypes.isString(scope.attribution().type(tree)) || part instanceof Text || isHelp(part);
        return text ? part : new Call(Expression.name("String"), List.of(part));
    }

    private static boolean isHelp(Expression part) {
        return part instanceof Call call
                && call.callee() instanceof Expression.Identifier name
                && (name.name().equals("doubleText")
                        || name.name().equals("textOf")
                        || name.name().equals("optionalText"));
    }

    private boolean isPlain(TypeMirror type) {
        return JavaTypes.isString(type)
                || JavaTypes.isBoolean(type)
                || JavaTypes.isIntegral(type)
                || JavaTypes.isChar(type)
                || JavaTypes.isClass(type, "java.lang.StringBuilder")
                || JavaTypes.isClass(type, "java.lang.CharSequence")
                || JavaTypes.asClass(type)
                        .filter(scope.program().shapes()::isPlainEnum)
                        .isPresent();
    }

    private static boolean isFraction(TypeMirror type) {
        return JavaTypes.isDouble(type);
    }

    /** Whether values of many kinds have the type. */
    private static boolean isOpen(TypeMirror type) {
        return JavaTypes.isClass(type, "java.lang.Object") || JavaTypes.isClass(type, "java.lang.Comparable");
    }

    /** The text of an object of one of the script's types. */
    Expression ofObject(Tree tree, Expression object, TypeElement type) {
        Expression value = ofOwn(tree, object, type);
        return scope.program().shapes().isPlainEnum(type) ? value : Expression.call(value, "toString", List.of());
    }

    private Expression ofOwn(Tree tree, Expression value, TypeElement type) {
        scope.program().demands().needTexts();
        boolean known = type.getKind() == ElementKind.RECORD
                || type.getKind() == ElementKind.ENUM
                || type.getKind() == ElementKind.INTERFACE
                || scope.program().shapes().writesToString(type);
        return known
                ? value
                : scope.unsupported(
                        tree, "a text of " + type.getSimpleName() + ", which has no toString,", "give it a toString");
    }

    /** A function that makes texts of what values of the type hold, where JavaScript's own would differ. */
    private Optional<Expression> converter(Tree tree, TypeMirror type) {
        TypeMirror bound = scope.types().upperBound(type);
        if (isFraction(bound)) {
            return Optional.of(scope.helperName("doubleText"));
        }
        if (bound instanceof ArrayType array) {
            return converter(tree, array.getComponentType()).map(Texts::overElements);
        }
        if (bound instanceof DeclaredType declared && scope.types().isCollection(bound)) {
            return declared.getTypeArguments().stream()
                    .findFirst()
                    .flatMap(argument -> converter(tree, argument))
                    .map(Texts::overElements);
        }
        if (bound instanceof DeclaredType declared && scope.types().isMap(bound)) {
            return overEntries(tree, declared);
        }
        return Optional.empty();
    }

    private static Expression overElements(Expression map) {
        return new Arrow(List.of("list"), Expression.call("Array", "from", Expression.name("list"), map));
    }

    private Optional<Expression> overEntries(Tree tree, DeclaredType map) {
        if (map.getTypeArguments().size() < 2
                || converter(tree, map.getTypeArguments().get(1)).isEmpty()) {
            return Optional.empty();
        }
        Expression change = converter(tree, map.getTypeArguments().get(1)).orElseThrow();
        return Optional.of(new Arrow(
                List.of("map"),
                new Snippet(
                        "new Map(Array.from($0, ([key, value]) => [key, $1(value)]))",
                        List.of(Expression.name("map"), change))));
    }

    /** The value as the function makes it, without an arrow that is called at once. */
    private static Expression apply(Expression map, Expression value) {
        return map instanceof Arrow arrow
                        && arrow.value() instanceof Call call
                        && call.arguments().size() == 2
                ? new Call(call.callee(), List.of(value, call.arguments().get(1)))
                : new Call(map, List.of(value));
    }
}
