package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import io.github.batchsmith.transpile.syntax.Arrow;
import io.github.batchsmith.transpile.syntax.Block;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Closure;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.ObjectLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
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
        if (scope.isScript() && JavaTypes.isClass(scope.attribution().type(tree), "java.lang.Iterable")) {
            return scope.unsupported(tree, "a lambda as Iterable", "write a class that implements Iterable");
        }
        if (scope.isScript()) {
            return adapted(tree, function(tree, parameters));
        }
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

    private Expression function(LambdaExpressionTree tree, List<String> parameters) {
        boolean async = scope.program().waiting().isAsync(tree);
        TypeMirror result = functionType(tree)
                .<TypeMirror>map(method -> method.getReturnType())
                .orElse(scope.attribution().type(tree));
        if (tree.getBody() instanceof BlockTree block) {
            return new Closure(
                    async,
                    parameters,
                    scope.returning(result, () -> scope.statements().block(block)));
        }
        ExpressionTree body = (ExpressionTree) tree.getBody();
        if (new WaitingLoops(scope).isLoop(body)) {
            return new Closure(async, parameters, new Block(scope.statements().effects(body)));
        }
        if (isComparator(tree)) {
            Optional<Expression> difference = comparators.difference(tree);
            if (difference.isPresent()) {
                return new Arrow(parameters, difference.get());
            }
        }
        Expression value = use(tree) == Use.EFFECT
                ? scope.expressions().effect(body)
                : scope.expressions().value(body, result);
        return new Arrow(async, parameters, value);
    }

    private Optional<ExecutableType> functionType(ExpressionTree tree) {
        TypeMirror type = scope.attribution().type(tree);
        return JavaTypes.asClass(type)
                .flatMap(scope.types()::functionOf)
                .map(method -> scope.types().signature((DeclaredType) type, method));
    }

    /** The function as an object with a method, where classes implement the interface too. */
    private Expression adapted(ExpressionTree tree, Expression function) {
        Optional<TypeElement> type = JavaTypes.asClass(scope.attribution().type(tree))
                .filter(one -> !scope.program().shapes().isFunctionType(one));
        if (type.filter(scope.program().shapes()::isClassOfFunctions).isPresent()) {
            scope.references().member(type.get());
            return Call.construct(scope.program().names().of(type.get()), List.of(function));
        }
        if (type.filter(scope.program().shapes()::hasDefaultMethods).isPresent()) {
            return scope.unsupported(
                    tree, "a function for an interface with default methods and classes", "write a class for it too");
        }
        return type.flatMap(scope.types()::functionOf)
                .<Expression>map(method -> new ObjectLiteral(List.of(
                        new ObjectLiteral.Property(scope.program().names().of(method), function))))
                .orElse(function);
    }

    private boolean isComparator(LambdaExpressionTree tree) {
        return JavaTypes.qualifiedName(scope.attribution().type(tree)).equals("java.util.Comparator");
    }

    private Use use(ExpressionTree tree) {
        boolean dropped = JavaTypes.asClass(scope.attribution().type(tree))
                .flatMap(scope.types()::functionOf)
                .filter(method -> method.getReturnType().getKind() == TypeKind.VOID)
                .isPresent();
        return dropped ? Use.EFFECT : Use.VALUE;
    }

    Expression reference(MemberReferenceTree tree) {
        return scope.isScript() ? adapted(tree, plainReference(tree)) : plainReference(tree);
    }

    private Expression plainReference(MemberReferenceTree tree) {
        if (scope.attribution().type(tree.getQualifierExpression()).getKind() == TypeKind.ARRAY) {
            return arrayConstructor();
        }
        ExecutableElement method = (ExecutableElement) scope.attribution().element(tree);
        if (method.getKind() == ElementKind.CONSTRUCTOR) {
            return constructor(tree, method);
        }
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        if (scope.isScript() && isText(method) && !scope.attribution().isBound(tree)) {
            return text(tree);
        }
        if (isStatic && isFunction(method)) {
            return scope.topLevel(tree, method);
        }
        if (isStatic && LibraryTable.isMath(method)) {
            return new Expression.Member(
                    Expression.name("Math"), method.getSimpleName().toString());
        }
        return isStatic ? wrapped(tree, method) : ofObject(tree, method);
    }

    /** Whether the method makes a text of any value. */
    private static boolean isText(ExecutableElement method) {
        String name = JavaTypes.owner(method).getQualifiedName() + "." + method;
        return name.equals("java.lang.Object.toString()")
                || name.equals("java.lang.String.valueOf(java.lang.Object)")
                || name.equals("java.util.Objects.toString(java.lang.Object)");
    }

    private Expression text(MemberReferenceTree tree) {
        String value = scope.locals().free("value");
        TypeMirror type = functionType(tree)
                .<TypeMirror>map(method -> method.getParameterTypes().get(0))
                .orElse(scope.attribution().type(tree));
        Expression part = new Texts(scope)
                .part(tree, Expression.name(value), scope.types().upperBound(type));
        return new Arrow(
                List.of(value),
                part.equals(Expression.name(value)) ? new Call(Expression.name("String"), List.of(part)) : part);
    }

    private static Expression arrayConstructor() {
        return new Arrow(List.of("length"), Call.construct("Array", List.of(Expression.name("length"))));
    }

    /** Whether the method is a function of the module, which takes just what it declares. */
    private boolean isFunction(ExecutableElement method) {
        return scope.attribution().declaration(method).isPresent()
                && (!scope.isScript() || scope.program().shapes().isTopLevel(method))
                && !method.isVarArgs();
    }

    private Expression wrapped(MemberReferenceTree tree, ExecutableElement method) {
        List<String> parameters = parameterNames(method);
        List<Expression> arguments = parameters.stream().map(Expression::name).toList();
        return new Arrow(parameters, calls.ofType(tree, method, arguments, Use.VALUE));
    }

    private Expression ofObject(MemberReferenceTree tree, ExecutableElement method) {
        TypeMirror type = scope.attribution().type(tree.getQualifierExpression());
        List<String> parameters = new ArrayList<>(parameterNames(method));
        List<Expression> arguments = parameters.stream().map(Expression::name).toList();
        if (scope.attribution().isBound(tree)) {
            Expression object = scope.expressions().value(tree.getQualifierExpression());
            return new Arrow(
                    parameters,
                    calls.ofObject(tree, method, type, object, arguments, scope.isScript() ? use(tree) : Use.EFFECT));
        }
        String self = scope.locals()
                .free(JavaTypes.asClass(type)
                        .map(element -> Names.lowerFirst(element.getSimpleName().toString()))
                        .orElse("it"));
        parameters.add(0, self);
        return new Arrow(
                parameters,
                calls.ofObject(
                        tree,
                        method,
                        type,
                        Expression.name(self),
                        arguments,
                        scope.isScript() ? use(tree) : Use.VALUE));
    }

    private Expression constructor(MemberReferenceTree tree, ExecutableElement method) {
        TypeElement type = JavaTypes.owner(method);
        if (scope.isScript()) {
            List<String> names = parameterNames(method);
            List<Expression> values = names.stream().map(Expression::name).toList();
            return new Arrow(names, new ScriptCreations(scope).object(tree, method, values));
        }
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
        if (scope.isScript() && !scope.program().shapes().isOwn(method)) {
            return List.of("a", "b", "c", "d").subList(0, method.getParameters().size()).stream()
                    .map(scope.locals()::free)
                    .toList();
        }
        return method.getParameters().stream()
                .map(Element::getSimpleName)
                .map(name -> scope.locals().free(name.toString()))
                .toList();
    }
}
