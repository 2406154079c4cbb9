package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import io.github.batchsmith.transpile.syntax.Arrow;
import io.github.batchsmith.transpile.syntax.Closure;
import io.github.batchsmith.transpile.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Lambdas and method references as arrow functions. */
final class Lambdas {
    private final Scope scope;
    private final Calls calls;
    private final Creations creations;
    private final Comparators comparators;

    Lambdas(Scope scope, Calls calls, Creations creations) {
        this.scope = scope;
        this.calls = calls;
        this.creations = creations;
        this.comparators = new Comparators(scope, calls);
    }

    Expression lambda(LambdaExpressionTree tree) {
        List<String> parameters = tree.getParameters().stream()
                .map(parameter -> scope.locals().name(scope.attribution().element(parameter)))
                .toList();
        if (tree.getBody() instanceof BlockTree block) {
            return new Closure(parameters, scope.statements().block(block));
        }
        if (isComparator(tree)) {
            Optional<Expression> difference = comparators.difference(tree);
            if (difference.isPresent()) {
                return new Arrow(parameters, difference.get());
            }
        }
        return new Arrow(parameters, scope.expressions().visit(tree.getBody(), use(tree)));
    }

    private boolean isComparator(LambdaExpressionTree tree) {
        return JavaTypes.qualifiedName(scope.attribution().type(tree)).equals("java.util.Comparator");
    }

    private Use use(LambdaExpressionTree tree) {
        boolean dropped = JavaTypes.asClass(scope.attribution().type(tree))
                .flatMap(scope.types()::functionOf)
                .filter(method -> method.getReturnType().getKind() == TypeKind.VOID)
                .isPresent();
        return dropped ? Use.EFFECT : Use.VALUE;
    }

    Expression reference(MemberReferenceTree tree) {
        ExecutableElement method = (ExecutableElement) scope.attribution().element(tree);
        if (method.getKind() == ElementKind.CONSTRUCTOR) {
            return constructor(tree, method);
        }
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        if (isStatic && scope.attribution().declaration(method).isPresent()) {
            return scope.topLevel(tree, method);
        }
        if (isStatic && LibraryTable.isMath(method)) {
            return new Expression.Member(
                    Expression.name("Math"), method.getSimpleName().toString());
        }
        return isStatic ? wrapped(tree, method) : ofObject(tree, method);
    }

    private Expression wrapped(MemberReferenceTree tree, ExecutableElement method) {
        List<String> parameters = parameterNames(method);
        List<Expression> arguments = parameters.stream().map(Expression::name).toList();
        return new Arrow(parameters, calls.ofType(tree, method, arguments, Use.VALUE));
    }

    private Expression ofObject(MemberReferenceTree tree, ExecutableElement method) {
        TypeMirror type = scope.attribution().type(tree.getQualifierExpression());
        boolean bound = scope.attribution()
                .find(tree.getQualifierExpression())
                .filter(element -> element instanceof TypeElement)
                .isEmpty();
        List<String> parameters = new ArrayList<>(parameterNames(method));
        List<Expression> arguments = parameters.stream().map(Expression::name).toList();
        if (bound) {
            Expression object = scope.expressions().value(tree.getQualifierExpression());
            return new Arrow(parameters, calls.ofObject(tree, method, type, object, arguments, Use.EFFECT));
        }
        String self = scope.locals()
                .free(JavaTypes.asClass(type)
                        .map(element -> Names.lowerFirst(element.getSimpleName().toString()))
                        .orElse("it"));
        parameters.add(0, self);
        return new Arrow(parameters, calls.ofObject(tree, method, type, Expression.name(self), arguments, Use.VALUE));
    }

    private Expression constructor(MemberReferenceTree tree, ExecutableElement method) {
        TypeElement type = JavaTypes.owner(method);
        if (type.getKind() != ElementKind.RECORD) {
            return scope.unsupported(tree, tree.toString(), "write a lambda");
        }
        List<String> parameters = parameterNames(method);
        return new Arrow(
                parameters,
                creations.ofRecord(
                        tree,
                        type,
                        method,
                        parameters.stream().map(Expression::name).toList()));
    }

    private List<String> parameterNames(ExecutableElement method) {
        return method.getParameters().stream()
                .map(Element::getSimpleName)
                .map(name -> scope.locals().free(name.toString()))
                .toList();
    }
}
