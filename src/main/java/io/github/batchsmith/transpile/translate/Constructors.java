package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Block;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.ClassDeclaration;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.JsDoc;
import io.github.batchsmith.transpile.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The constructors written in a class of a script: the one that JavaScript has, and further ones as static methods that call it. */
final class Constructors {
    private static final JsDoc NO_COMMENT = new JsDoc(List.of(), List.of());

    private final Program program;
    private final Shapes shapes;
    private final TypeElement type;
    private final Function<Tree, Scope> scopes;
    private final Initializers initializers;
    private final ConstructorStart start;

    Constructors(Program program, TypeElement type, ClassTree tree, Function<Tree, Scope> scopes) {
        this.program = program;
        this.shapes = program.shapes();
        this.type = type;
        this.scopes = scopes;
        this.initializers = new Initializers(program, tree);
        this.start = new ConstructorStart(program, type);
    }

    private Scope scope(Tree part) {
        return scopes.apply(part);
    }

    private String name(Element element) {
        return program.names().of(element);
    }

    /** Whether JavaScript needs nothing in the place of the constructor. */
    boolean isSkipped(MethodTree constructor, ExecutableElement element) {
        boolean primary = shapes.isPrimary(element);
        boolean generated = !shapes.isExplicit(element);
        boolean empty = constructor.getParameters().isEmpty()
                && RecordShape.statements(constructor).isEmpty()
                && superArguments(constructor).isEmpty();
        boolean compact = generated && type.getKind() == ElementKind.RECORD;
        return (!primary && !program.reach().contains(element))
                || compact
                || (empty
                        && type.getKind() == ElementKind.CLASS
                        && initializers.moved().isEmpty())
                || (generated && type.getKind() != ElementKind.CLASS);
    }

    private static List<? extends ExpressionTree> superArguments(MethodTree constructor) {
        return superCall(constructor)
                .<List<? extends ExpressionTree>>map(MethodInvocationTree::getArguments)
                .orElse(List.of());
    }

    /** The call of the constructor of the class above. */
    static Optional<MethodInvocationTree> superCall(MethodTree constructor) {
        return constructor.getBody().getStatements().stream()
                .filter(statement -> calls(statement, "super"))
                .findFirst()
                .map(statement -> ((MethodInvocationTree) ((ExpressionStatementTree) statement).getExpression()));
    }

    private static boolean calls(StatementTree tree, String word) {
        return tree instanceof ExpressionStatementTree statement
                && statement.getExpression() instanceof MethodInvocationTree call
                && call.getMethodSelect().toString().equals(word);
    }

    /** What the constructor becomes. */
    ClassDeclaration.Member constructor(MethodTree method, ExecutableElement element) {
        Scope scope = scope(method);
        if (program.waiting().isAsync(method)) {
            scope.error(
                    method,
                    "waits-in-constructor",
                    "a constructor cannot wait for the game",
                    "wait in a static method that then calls the constructor");
        }
        MethodTranslator translator = new MethodTranslator(scope, program, element, method);
        return shapes.isPrimary(element)
                ? primary(method, scope, translator)
                : factory(method, element, scope, translator);
    }

    private ClassDeclaration.Member primary(MethodTree method, Scope scope, MethodTranslator translator) {
        List<String> parameters = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        if (type.getKind() == ElementKind.ENUM) {
            parameters.addAll(List.of("name", "ordinal"));
            statements.addAll(ConstructorStart.enumStatements());
        }
        if (start.takesOuter()) {
            parameters.add(start.outer());
        }
        parameters.addAll(translator.parameters());
        if (start.takesOuter()) {
            statements.addAll(start.outerStatements(superValues(method, scope)));
        } else if (start.hasSuperclass()) {
            statements.add(new Statement.Effect(new Call(new Expression.Keyword("super"), superValues(method, scope))));
        }
        statements.addAll(initializers.statements(scope));
        statements.addAll(translator.bodyWithoutSuper());
        if (type.getKind() == ElementKind.RECORD && isCompact(method)) {
            type.getRecordComponents()
                    .forEach(component -> statements.add(start.set(
                            component,
                            Expression.name(translator
                                    .parameters()
                                    .get(type.getRecordComponents().indexOf(component))))));
        }
        return new ClassDeclaration.Method(
                translator.comment(), false, false, "constructor", parameters, new Block(statements));
    }

    private List<Expression> superValues(MethodTree method, Scope scope) {
        List<Expression> values =
                superCall(method).map(call -> arguments(call, scope)).orElse(List.of());
        boolean error = LibraryTypes.isError(program.types(), type.asType());
        return error
                        && JavaTypes.asClass(type.getSuperclass())
                                .filter(shapes::isOwn)
                                .isEmpty()
                ? ScriptCreations.errorArguments(values)
                : values;
    }

    private List<Expression> arguments(MethodInvocationTree call, Scope scope) {
        ExecutableElement called = (ExecutableElement) program.attribution().element(call.getMethodSelect());
        return new ScriptCalls(scope, new Comparators(scope, new Calls(scope))).arguments(call.getArguments(), called);
    }

    /** Whether the constructor is written without parameters, which then are set after it. */
    private boolean isCompact(MethodTree constructor) {
        String source = program.attribution().source(constructor);
        return !source.substring(0, Math.max(0, source.indexOf('{'))).contains("(");
    }

    /** A further constructor as a static method that calls the one that JavaScript has. */
    private ClassDeclaration.Member factory(
            MethodTree method, ExecutableElement element, Scope scope, MethodTranslator translator) {
        List<? extends StatementTree> statements = method.getBody().getStatements();
        boolean delegates = statements.size() == 1 && calls(statements.get(0), "this");
        if (start.takesOuter()) {
            scope.unsupported(
                    method,
                    "a further constructor of " + type.getSimpleName() + ", which needs the object around it,",
                    "write a method that creates it");
            return new ClassDeclaration.Field(NO_COMMENT, true, name(element), Expression.omitted());
        }
        if (!delegates) {
            scope.unsupported(
                    method,
                    "a further constructor of " + type.getSimpleName() + " that does more than calling this(...)",
                    "let it call this(...) alone, or write a static method");
            return new ClassDeclaration.Field(NO_COMMENT, true, name(element), Expression.omitted());
        }
        MethodInvocationTree call =
                (MethodInvocationTree) ((ExpressionStatementTree) statements.get(0)).getExpression();
        ExecutableElement target = (ExecutableElement) program.attribution().element(call.getMethodSelect());
        Expression created = new ScriptCreations(scope).object(call, target, arguments(call, scope));
        return new ClassDeclaration.Method(
                translator.comment(),
                true,
                false,
                name(element),
                translator.parameters(),
                new Block(List.of(new Statement.Return(created))));
    }
}
