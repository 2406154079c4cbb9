package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import io.github.batchsmith.transpile.syntax.Binary;
import io.github.batchsmith.transpile.syntax.Block;
import io.github.batchsmith.transpile.syntax.Declare;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.If;
import io.github.batchsmith.transpile.syntax.Statement;
import io.github.batchsmith.transpile.syntax.Try;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** {@code try}, and the classes of errors. */
final class Exceptions {
    private static final Set<String> ALL =
            Set.of("java.lang.Exception", "java.lang.Throwable", "java.lang.RuntimeException", "java.lang.Error");

    private final Scope scope;

    Exceptions(Scope scope) {
        this.scope = scope;
    }

    /** The class of errors of the type. */
    Expression name(Tree tree, TypeElement type) {
        if (scope.program().shapes().isOwn(type)) {
            scope.references().member(type);
            return Expression.name(scope.program().names().of(type));
        }
        String name = type.getSimpleName().toString();
        if (Helpers.isName(name)) {
            return scope.program().demands().errorTypes() ? scope.helperName(name) : Expression.name("Error");
        }
        return ALL.contains(type.getQualifiedName().toString())
                ? Expression.name("Error")
                : scope.unsupported(tree, "a " + name, "throw an IllegalArgumentException or IllegalStateException");
    }

    /** Whether the error has the type. */
    Expression test(Tree tree, Expression error, TypeMirror type) {
        TypeElement element = JavaTypes.asClass(type).orElseThrow();
        scope.program().demands().needErrorTypes();
        boolean known = scope.program().shapes().isOwn(element)
                || Helpers.isName(element.getSimpleName().toString())
                || ALL.contains(element.getQualifiedName().toString());
        return known
                ? new Binary("instanceof", error, name(tree, element))
                : scope.unsupported(
                        tree,
                        "catching " + element.getSimpleName(),
                        "JavaScript does not throw it: test for the case before");
    }

    List<Statement> translate(TryTree tree) {
        Block body = scope.statements().block(tree.getBlock());
        for (int i = tree.getResources().size() - 1; i >= 0; i--) {
            body = new Block(withResource(tree.getResources().get(i), body));
        }
        if (tree.getCatches().isEmpty() && tree.getFinallyBlock() == null) {
            return body.statements();
        }
        Try guarded = Try.of(body);
        if (!tree.getCatches().isEmpty()) {
            guarded = handled(guarded, tree.getCatches());
        }
        return List.of(
                tree.getFinallyBlock() == null
                        ? guarded
                        : guarded.atLast(scope.statements().block(tree.getFinallyBlock())));
    }

    private List<Statement> withResource(Tree resource, Block body) {
        if (!(resource instanceof VariableTree variable)) {
            scope.unsupported(resource, "this resource", "declare it in the parentheses");
            return List.of();
        }
        Element element = scope.attribution().element(variable);
        Expression name = Expression.name(scope.locals().name(element));
        Statement declaration = Declare.one(
                true, scope.locals().name(element), scope.expressions().value(variable.getInitializer()));
        checkClose(variable);
        Statement close = new Statement.Effect(Expression.call(name, "close", List.of()));
        return List.of(declaration, Try.of(body).atLast(new Block(List.of(close))));
    }

    /** Where both throw, Java keeps the first error and JavaScript the second. */
    private void checkClose(VariableTree resource) {
        boolean[] fails = {false};
        Overrides overrides = scope.program().shapes().overrides();
        JavaTypes.asClass(scope.attribution().type(resource.getType())).stream()
                .flatMap(type ->
                        ElementFilter.methodsIn(scope.attribution().elements().getAllMembers(type)).stream())
                .filter(method -> method.getSimpleName().contentEquals("close"))
                .flatMap(method -> Stream.concat(Stream.of(method), overrides.overriding(method).stream()))
                .flatMap(method -> scope.attribution().declaration(method).stream())
                .forEach(method -> new WholeTreeScanner() {
                    @Override
                    public Void visitThrow(ThrowTree tree, Void unused) {
                        fails[0] = true;
                        return null;
                    }
                }.scan(method, null));
        if (fails[0]) {
            scope.unsupported(resource, "a resource whose close() throws", "close it in a finally block");
        }
    }

    private Try handled(Try guarded, List<? extends CatchTree> catches) {
        String name =
                scope.locals().name(scope.attribution().element(catches.get(0).getParameter()));
        Expression error = Expression.name(name);
        Statement chain = new Statement.Throw(error);
        for (int i = catches.size() - 1; i >= 0; i--) {
            chain = handled(catches.get(i), error, chain);
        }
        return guarded.handled(name, Statement.block(chain));
    }

    private Statement handled(CatchTree tree, Expression error, Statement otherwise) {
        scope.locals().bind(scope.attribution().element(tree.getParameter()), error);
        Block body = scope.statements().block(tree.getBlock());
        List<TypeMirror> types = types(tree.getParameter().getType());
        if (types.stream().anyMatch(this::isAll)) {
            return body;
        }
        Expression test = types.stream()
                .map(type -> test(tree.getParameter(), error, type))
                .reduce((left, right) -> new Binary("||", left, right))
                .orElseThrow();
        return If.then(test, body).otherwise(otherwise);
    }

    private List<TypeMirror> types(Tree type) {
        return type instanceof UnionTypeTree union
                ? union.getTypeAlternatives().stream()
                        .map(scope.attribution()::type)
                        .toList()
                : List.of(scope.attribution().type(type));
    }

    /** Whether all errors that scripts throw have the type. */
    private boolean isAll(TypeMirror type) {
        String name = JavaTypes.qualifiedName(type);
        boolean checked = name.equals("java.lang.RuntimeException")
                && scope.program().shapes().types().stream()
                        .anyMatch(own -> scope.types().isSubtype(own.asType(), "java.lang.Exception")
                                && !scope.types().isSubtype(own.asType(), name));
        return ALL.contains(name) && !checked;
    }
}
