package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.batchsmith.transpile.syntax.Arrow;
import io.github.batchsmith.transpile.syntax.Block;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Closure;
import io.github.batchsmith.transpile.syntax.Declare;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Classes that are declared where they are used: local ones, and such without a name. */
final class InPlaceClasses {
    private final Scope scope;

    InPlaceClasses(Scope scope) {
        this.scope = scope;
    }

    /** A local class, and before it the object around it, if it needs that. */
    List<Statement> local(ClassTree tree) {
        TypeElement type = (TypeElement) scope.attribution().element(tree);
        if (!scope.program().reach().contains(type)) {
            return List.of();
        }
        List<Statement> statements = new ArrayList<>();
        String outer = "";
        if (needsOuter(type)) {
            outer = scope.locals().fresh(property(type));
            statements.add(Declare.one(true, outer, around(tree, type)));
        }
        statements.add(translator(tree, type, Expression.name(outer)).translate());
        return statements;
    }

    /** An object of a class without a name. */
    Expression anonymous(NewClassTree tree, List<Expression> arguments) {
        ClassTree body = tree.getClassBody();
        TypeElement type = (TypeElement) scope.attribution().element(body);
        Optional<TypeElement> function = scope.program().inner().functionType(type);
        if (function.isPresent()) {
            return function(body, type, function.get());
        }
        checkConstructor(tree, body);
        String outer = property(type);
        Expression made =
                new Call(true, translator(body, type, Expression.name(outer)).anonymous(), arguments);
        return needsOuter(type)
                ? new Call(new Expression.Parenthesized(new Arrow(List.of(outer), made)), List.of(around(tree, type)))
                : made;
    }

    private boolean needsOuter(TypeElement type) {
        return scope.program().inner().needsOuter(type);
    }

    private String property(TypeElement type) {
        return InnerClasses.property(scope.program().inner().around(type));
    }

    private Expression around(Tree tree, TypeElement type) {
        Tree place = scope.attribution().parent(tree).orElse(tree);
        return scope.self(place, scope.program().inner().around(type));
    }

    private ClassTranslator translator(ClassTree tree, TypeElement type, Expression outer) {
        return new ClassTranslator(
                scope.program(), type, tree, scope.references(), part -> scope.inside(part, type, outer));
    }

    /** JavaScript's class has one constructor; a class without a name passes on what it is given. */
    private void checkConstructor(NewClassTree tree, ClassTree body) {
        body.getMembers().stream()
                .filter(member -> member instanceof MethodTree method && method.getReturnType() == null)
                .flatMap(member -> Constructors.superCall((MethodTree) member).stream())
                .flatMap(call -> scope.attribution().find(call.getMethodSelect()).stream())
                .map(ExecutableElement.class::cast)
                .filter(called -> scope.program().shapes().isOwn(called)
                        && !scope.program().shapes().isPrimary(called))
                .findFirst()
                .ifPresent(called -> scope.unsupported(
                        tree,
                        "a class without a name that calls a further constructor of "
                                + JavaTypes.owner(called).getSimpleName(),
                        "call the first one"));
    }

    /** What implements one of Java's interfaces with a single method is a function. */
    private Expression function(ClassTree body, TypeElement type, TypeElement function) {
        List<? extends Tree> members = body.getMembers().stream()
                .filter(member -> !(member instanceof MethodTree method && method.getReturnType() == null))
                .toList();
        boolean only = members.size() == 1
                && members.get(0) instanceof MethodTree method
                && scope.types()
                        .functionOf(function)
                        .filter(one -> overrides(method, one))
                        .isPresent();
        if (!only || namesItself(body, type)) {
            return scope.unsupported(
                    body,
                    "a class without a name that is more than the function of " + function.getSimpleName(),
                    "keep what it knows in variables around it, and give it that method alone");
        }
        MethodTree method = (MethodTree) members.get(0);
        Scope inside = scope.inside(method, type, Expression.omitted());
        List<String> parameters = method.getParameters().stream()
                .map((VariableTree parameter) ->
                        inside.locals().name(scope.attribution().element(parameter)))
                .toList();
        TypeMirror result = ((ExecutableElement) scope.attribution().element(method)).getReturnType();
        Block block = inside.returning(result, () -> inside.statements().block(method.getBody()));
        return new Closure(scope.program().waiting().isAsync(method), parameters, block);
    }

    private boolean overrides(MethodTree method, ExecutableElement function) {
        return scope.program()
                .shapes()
                .overrides()
                .overridden((ExecutableElement) scope.attribution().element(method))
                .contains(function);
    }

    private boolean namesItself(ClassTree body, TypeElement type) {
        boolean[] found = {false};
        new WholeTreeScanner() {
            @Override
            public Void visitIdentifier(IdentifierTree tree, Void unused) {
                found[0] |= scope.attribution().enclosingClass(tree).equals(type)
                        && scope.attribution()
                                .find(tree)
                                .filter(element -> tree.getName().contentEquals("this") || isOwn(element))
                                .isPresent();
                return null;
            }

            private boolean isOwn(Element element) {
                return element.getKind() == ElementKind.METHOD
                        && !element.getModifiers().contains(Modifier.STATIC)
                        && scope.program().shapes().isSubtype(type, JavaTypes.owner(element));
            }
        }.scan(
                body.getMembers().stream()
                        .filter(member -> !(member instanceof MethodTree method && method.getReturnType() == null))
                        .toList(),
                null);
        return found[0];
    }
}
