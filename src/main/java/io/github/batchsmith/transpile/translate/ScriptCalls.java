package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Method calls of scripts: the script's own methods, functions in variables, the game's, and Java's library. */
final class ScriptCalls {
    private final Scope scope;
    private final Comparators comparators;
    private final ScriptLibraryCalls library;
    private final Equality equality;

    ScriptCalls(Scope scope, Comparators comparators) {
        this.scope = scope;
        this.comparators = comparators;
        this.library = new ScriptLibraryCalls(scope);
        this.equality = new Equality(scope);
    }

    Expression translate(MethodInvocationTree tree, Use use) {
        ExecutableElement method = (ExecutableElement) scope.attribution().element(tree.getMethodSelect());
        if (comparators.isComposition(method)) {
            return comparators.function(tree);
        }
        checkFunctions(tree, method);
        if (Equality.isEquals(method)) {
            return ofEquals(tree, method);
        }
        return waitedFor(method, plain(tree, method, use));
    }

    private Expression ofEquals(MethodInvocationTree tree, ExecutableElement method) {
        List<? extends ExpressionTree> arguments = tree.getArguments();
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        ExpressionTree left = isStatic ? arguments.get(0) : receiver(tree).orElse(arguments.get(0));
        boolean bare = !isStatic && receiver(tree).isEmpty();
        ExpressionTree right = arguments.get(isStatic ? 1 : 0);
        return bare
                ? Expression.call(
                        new Expression.Keyword("this"),
                        "equals",
                        scope.expressions().values(arguments))
                : equality.of(left, right);
    }

    private Expression plain(MethodInvocationTree tree, ExecutableElement method, Use use) {
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return library.special(tree, method)
                    .orElseGet(() -> ofType(tree, method, arguments(tree.getArguments(), method), use));
        }
        Optional<ExpressionTree> receiver = receiver(tree);
        if (receiver.isEmpty()) {
            List<Expression> arguments = arguments(tree.getArguments(), method);
            Expression self = scope.self(tree, JavaTypes.owner(method));
            return ofObject(tree, method, enclosing(tree, method), self, arguments, use);
        }
        if (receiver.get() instanceof IdentifierTree name && name.getName().contentEquals("super")) {
            return Expression.call(
                    new Expression.Keyword("super"),
                    scope.program().names().of(method),
                    arguments(tree.getArguments(), method));
        }
        TypeMirror type = scope.attribution().type(receiver.get());
        return library.special(tree, method).orElseGet(() -> {
            Expression object = scope.expressions().value(receiver.get());
            return ofObject(tree, method, type, object, arguments(tree.getArguments(), method), use);
        });
    }

    /** The type of {@code this} at a call of one of its methods. */
    private TypeMirror enclosing(Tree tree, ExecutableElement method) {
        return scope.program().shapes().isOwn(method)
                ? JavaTypes.owner(method).asType()
                : scope.attribution().enclosingClass(tree).asType();
    }

    private Expression waitedFor(ExecutableElement method, Expression call) {
        return scope.program().waiting().isAwaited(method) ? new Expression.Await(call) : call;
    }

    /** Java's library cannot wait for the functions that it calls. */
    private void checkFunctions(MethodInvocationTree tree, ExecutableElement method) {
        for (ExpressionTree argument : tree.getArguments()) {
            if (waits(argument) && scope.program().waiting().isCalledByLibrary(argument)) {
                scope.error(
                        argument,
                        "waits-in-library",
                        JavaTypes.owner(method).getSimpleName() + "." + method.getSimpleName()
                                + " cannot wait for the game inside of it",
                        "write a loop, and wait there");
            }
        }
    }

    private boolean waits(ExpressionTree function) {
        Waiting waiting = scope.program().waiting();
        return function instanceof NewClassTree made
                ? made.getClassBody() != null
                        && made.getClassBody().getMembers().stream().anyMatch(waiting::isAsync)
                : (function instanceof LambdaExpressionTree || function instanceof MemberReferenceTree)
                        && waiting.isAsync(function);
    }

    static Optional<ExpressionTree> receiver(MethodInvocationTree tree) {
        return tree.getMethodSelect() instanceof MemberSelectTree select
                ? Optional.of(select.getExpression())
                : Optional.empty();
    }

    /** The arguments as the parameters' types want them. */
    List<Expression> arguments(List<? extends ExpressionTree> trees, ExecutableElement method) {
        List<Expression> arguments = new ArrayList<>();
        int last = method.getParameters().size() - 1;
        for (int i = 0; i < trees.size(); i++) {
            TypeMirror type = method.getParameters().get(Math.min(i, last)).asType();
            boolean rest = method.isVarArgs() && i >= last;
            if (rest && trees.size() == last + 1 && isArrayFor(trees.get(i), type)) {
                arguments.add(new Expression.Spread(scope.expressions().value(trees.get(i))));
            } else {
                TypeMirror wanted = rest ? ((ArrayType) type).getComponentType() : type;
                arguments.add(scope.expressions().value(trees.get(i), wanted));
            }
        }
        return arguments;
    }

    private boolean isArrayFor(ExpressionTree argument, TypeMirror parameter) {
        TypeMirror type = scope.attribution().type(argument);
        return type.getKind() == TypeKind.ARRAY
                && scope.attribution()
                        .types()
                        .isAssignable(scope.types().erasure(type), scope.types().erasure(parameter));
    }

    /** A call of a static method. */
    Expression ofType(Tree tree, ExecutableElement method, List<Expression> arguments, Use use) {
        if (scope.program().shapes().isOwn(method)) {
            return new Call(ofOwnType(tree, method), arguments);
        }
        Optional<Expression> planned = scope.planned(method);
        if (planned.isPresent()) {
            return new Call(planned.get(), arguments);
        }
        TypeElement owner = JavaTypes.owner(method);
        if (owner.getKind() == ElementKind.ENUM && scope.program().shapes().isOwn(owner)) {
            return new EnumCalls(scope).ofType(owner, method, arguments);
        }
        return library.ofType(tree, method, arguments, use);
    }

    private Expression ofOwnType(Tree tree, ExecutableElement method) {
        if (scope.program().shapes().isTopLevel(method)) {
            return scope.topLevel(tree, method);
        }
        scope.references().member(JavaTypes.owner(method));
        return new Expression.Member(
                Expression.name(scope.program().names().of(JavaTypes.owner(method))),
                scope.program().names().of(method));
    }

    /** A call of a method of an object of the given type. */
    Expression ofObject(
            Tree tree,
            ExecutableElement method,
            TypeMirror type,
            Expression object,
            List<Expression> arguments,
            Use use) {
        TypeElement owner = JavaTypes.owner(method);
        boolean function = isFunctionCall(method, owner);
        if (function && (GameApi.isValue(owner) || !GameApi.isPart(owner))) {
            return new Call(object, arguments);
        }
        if (GameApi.isPart(owner)) {
            return ofGame(tree, method, object, arguments);
        }
        boolean hashOfRecord = owner.getKind() == ElementKind.RECORD
                && method.getSimpleName().contentEquals("hashCode")
                && !scope.program().shapes().isWritten(method);
        if (scope.program().shapes().isOwn(owner) && !hashOfRecord) {
            return ofOwn(method, object, arguments);
        }
        Optional<TypeElement> element =
                JavaTypes.asClass(type).filter(scope.program().shapes()::isOwn);
        if (element.isPresent()) {
            return ofInherited(tree, element.get(), method, object, arguments);
        }
        return library.ofObject(tree, method, type, object, arguments, use);
    }

    private Expression ofGame(Tree tree, ExecutableElement method, Expression object, List<Expression> arguments) {
        String name = method.getSimpleName().toString();
        if (GameApi.isValue(JavaTypes.owner(method))
                && (!GameApi.isProperty(method) || scope.types().isMap(method.getReturnType()))) {
            return scope.unsupported(
                    tree,
                    "the method " + JavaTypes.owner(method).getSimpleName() + "." + name,
                    "use what else the " + JavaTypes.owner(method).getSimpleName() + " tells");
        }
        if (GameApi.isProperty(method)) {
            return new Expression.Member(object, name);
        }
        return GameApi.isNamed(JavaTypes.owner(method))
                ? ofNamed(name, object, arguments)
                : Expression.call(object, name, arguments);
    }

    /** A call of a method of {@code Named}, of which JavaScript's objects have none. */
    private Expression ofNamed(String name, Expression object, List<Expression> arguments) {
        List<Expression> values = new ArrayList<>(List.of(object));
        values.addAll(arguments);
        return scope.snippet(ScriptLibrary.template("Named", name, "", "").orElseThrow(), values);
    }

    /** Whether the object is a function in JavaScript. */
    private boolean isFunctionCall(ExecutableElement method, TypeElement owner) {
        return scope.types().functionOf(owner).filter(method::equals).isPresent()
                && scope.program().shapes().isFunctionType(owner);
    }

    private Expression ofOwn(ExecutableElement method, Expression object, List<Expression> arguments) {
        Optional<RecordComponentElement> component = RecordShape.componentOf(method);
        if (component.isPresent() && !scope.program().shapes().hasAccessorMethod(component.get())) {
            return new Expression.Member(
                    Snippets.present(object), scope.program().names().of(RecordShape.fieldOf(component.get())));
        }
        return Expression.call(Snippets.present(object), scope.program().names().of(method), arguments);
    }

    /** A method of one of the script's types that Java's library declares. */
    private Expression ofInherited(
            Tree tree, TypeElement type, ExecutableElement method, Expression object, List<Expression> arguments) {
        String name = method.getSimpleName().toString();
        if (name.equals("toString")) {
            return new Texts(scope).ofObject(tree, object, type);
        } else if (type.getKind() == ElementKind.ENUM
                && !scope.program().shapes().overrides().declares(type, method)) {
            return new EnumCalls(scope).ofObject(tree, type, method, object, arguments);
        } else if (name.equals("getClass")) {
            return scope.unsupported(tree, "reflection", "keep the name in a field, or use instanceof");
        } else if (LibraryTypes.isError(scope.types(), type.asType())) {
            return library.ofObject(tree, method, type.asType(), object, arguments, Use.VALUE);
        }
        if (method.isDefault()) {
            return scope.unsupported(
                    tree,
                    JavaTypes.owner(method).getSimpleName() + "." + name + " of " + type.getSimpleName(),
                    "use a loop, or write the method in " + type.getSimpleName());
        }
        return name.equals("hashCode")
                ? scope.unsupported(
                        tree, "hashCode of " + type.getSimpleName(), "write a hashCode, or a number of your own")
                : Expression.call(object, name, arguments);
    }
}
