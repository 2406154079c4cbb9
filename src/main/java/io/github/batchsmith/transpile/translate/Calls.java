package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Expression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Method calls: accessors of records, functions of the program, functional interfaces, and Java's library. */
final class Calls {
    private final Scope scope;
    private final Comparators comparators;
    private final ScriptCalls scripts;

    Calls(Scope scope) {
        this.scope = scope;
        this.comparators = new Comparators(scope, this);
        this.scripts = new ScriptCalls(scope, comparators);
    }

    Expression translate(MethodInvocationTree tree, Use use) {
        if (scope.isScript()) {
            return scripts.translate(tree, use);
        }
        ExecutableElement method = (ExecutableElement) scope.attribution().element(tree.getMethodSelect());
        if (comparators.isComposition(method)) {
            return comparators.function(tree);
        }
        List<? extends ExpressionTree> arguments = tree.getArguments();
        if (isEquality(method) && !comparesValues(tree, method)) {
            return scope.unsupported(
                    tree,
                    "equals of these types",
                    "compare texts, whole numbers, booleans or enum constants of the same type");
        }
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return ofType(tree, method, scope.expressions().values(arguments), use);
        }
        Optional<ExpressionTree> receiver = receiver(tree);
        if (receiver.isEmpty()) {
            return scope.unsupported(
                    tree, "the instance method " + method.getSimpleName(), "make it static and pass what it needs");
        }
        TypeMirror type = scope.attribution().type(receiver.get());
        Expression object = scope.expressions().value(receiver.get());
        return ofObject(tree, method, type, object, scope.expressions().values(arguments), use);
    }

    private static Optional<ExpressionTree> receiver(MethodInvocationTree tree) {
        return tree.getMethodSelect() instanceof MemberSelectTree select
                ? Optional.of(select.getExpression())
                : Optional.empty();
    }

    /** A call of a static method. */
    Expression ofType(Tree tree, ExecutableElement method, List<Expression> arguments, Use use) {
        if (scope.isScript()) {
            return scripts.ofType(tree, method, arguments, use);
        }
        if (scope.attribution().declaration(method).isPresent()) {
            return new Call(scope.topLevel(tree, method), arguments);
        }
        if (comparators.isNumberComparison(method)) {
            return comparators.threeWay(tree, arguments.get(0), arguments.get(1));
        }
        String family = LibraryTable.isMath(method)
                ? "Math"
                : JavaTypes.owner(method).getSimpleName().toString();
        return library(family, method, new LibraryCall(tree, Expression.omitted(), arguments, use));
    }

    /** A call of a method of an object of the given type. */
    Expression ofObject(
            Tree tree,
            ExecutableElement method,
            TypeMirror type,
            Expression object,
            List<Expression> arguments,
            Use use) {
        if (scope.isScript()) {
            return scripts.ofObject(tree, method, type, object, arguments, use);
        }
        TypeElement owner = JavaTypes.owner(method);
        if (isAccessor(method)) {
            return scope.property(tree, owner, object, method.getSimpleName().toString());
        }
        if (scope.types().functionOf(owner).filter(method::equals).isPresent() && !isComparable(owner)) {
            return new Call(object, arguments);
        }
        if (comparators.isTextComparison(method)) {
            return comparators.threeWay(tree, object, arguments.get(0));
        }
        if (scope.attribution().declaration(method).isPresent()) {
            return scope.unsupported(
                    tree,
                    "the instance method " + owner.getSimpleName() + "." + method.getSimpleName(),
                    "make it static and pass the " + owner.getSimpleName());
        }
        return library(family(owner, type), method, new LibraryCall(tree, object, arguments, use));
    }

    private static boolean isComparable(TypeElement type) {
        return type.getQualifiedName().contentEquals("java.lang.Comparable")
                || type.getQualifiedName().contentEquals("java.lang.Iterable");
    }

    private String family(TypeElement owner, TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return "Array";
        } else if (scope.types().isList(type)) {
            return "List";
        }
        return JavaTypes.isEnum(type) ? "Enum" : owner.getSimpleName().toString();
    }

    private Expression library(String family, ExecutableElement method, LibraryCall call) {
        String name = method.getSimpleName().toString();
        String parameters = method.getParameters().stream()
                .map(parameter -> scope.types().erasedName(parameter.asType()))
                .collect(Collectors.joining(","));
        Optional<LibraryRule> rule = LibraryTable.method(family, name, parameters);
        if (rule.isEmpty()) {
            return scope.unsupported(
                    call.tree(),
                    "the method " + JavaTypes.owner(method).getSimpleName() + "." + name + "(" + parameters + ")",
                    "use a loop, or write the method yourself and pass its source");
        }
        return checked(rule.get(), method, call);
    }

    private Expression checked(LibraryRule rule, ExecutableElement method, LibraryCall call) {
        if (rule.demand() == LibraryRule.Demand.NO_RESULT && call.use() == Use.VALUE) {
            return scope.unsupported(
                    call.tree(),
                    "the result of " + JavaTypes.owner(method).getSimpleName() + "." + method.getSimpleName(),
                    "call it as a statement of its own");
        }
        if (rule.demand() == LibraryRule.Demand.VALUES && !passesValues(call.tree())) {
            return scope.unsupported(
                    call.tree(),
                    method.getSimpleName() + " of these types",
                    "search texts, whole numbers, booleans or enum constants; for others write a loop");
        }
        return rule.translation().apply(call);
    }

    private boolean passesValues(Tree tree) {
        return tree instanceof MethodInvocationTree call
                && call.getArguments().stream()
                        .allMatch(argument ->
                                JavaTypes.isComparedByValue(scope.attribution().type(argument)));
    }

    private static boolean isEquality(ExecutableElement method) {
        return method.getSimpleName().contentEquals("equals")
                && method.getParameters().size() == 1;
    }

    /** Whether both sides have the same type, and JavaScript compares its values as Java does. */
    private boolean comparesValues(MethodInvocationTree tree, ExecutableElement method) {
        Optional<TypeMirror> left = receiver(tree).map(scope.attribution()::type);
        TypeMirror right = scope.attribution().type(tree.getArguments().get(0));
        if (left.isEmpty() || method.getModifiers().contains(Modifier.STATIC)) {
            return false;
        }
        return sameKind(left.get(), right);
    }

    private static boolean sameKind(TypeMirror left, TypeMirror right) {
        return (JavaTypes.isDouble(left) && JavaTypes.isDouble(right))
                || (JavaTypes.isWhole(left) && JavaTypes.isWhole(right))
                || (JavaTypes.isBoolean(left) && JavaTypes.isBoolean(right))
                || (JavaTypes.isString(left) && JavaTypes.isString(right))
                || (JavaTypes.isEnum(left) && JavaTypes.qualifiedName(left).equals(JavaTypes.qualifiedName(right)));
    }

    /** Whether the method only reads a component of a record. */
    boolean isAccessor(ExecutableElement method) {
        TypeElement owner = JavaTypes.owner(method);
        boolean component = owner.getKind() == ElementKind.RECORD
                && owner.getRecordComponents().stream()
                        .anyMatch(one ->
                                one.getAccessor() != null && one.getAccessor().equals(method));
        boolean written = scope.attribution()
                .declaration(method)
                .filter(tree -> tree instanceof MethodTree accessor && accessor.getBody() != null)
                .isPresent();
        return component && !written;
    }
}
