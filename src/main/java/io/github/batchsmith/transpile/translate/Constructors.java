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
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The constructors of a class of a script: the one that JavaScript has, and further ones as static methods that call it. */
final class Constructors {
    private static final JsDoc NO_COMMENT = new JsDoc(List.of(), List.of());

    private final Program program;
    private final Shapes shapes;
    private final TypeElement type;
    private final ClassTree tree;
    private final References references;
    private final Function<Tree, Scope> scopes;
    private final Initializers initializers;

    Constructors(
            Program program, TypeElement type, ClassTree tree, References references, Function<Tree, Scope> scopes) {
        this.program = program;
        this.shapes = program.shapes();
        this.type = type;
        this.tree = tree;
        this.references = references;
        this.scopes = scopes;
        this.initializers = new Initializers(program, tree);
    }

    private Scope scope(Tree part) {
        return scopes.apply(part);
    }

    private String name(Element element) {
        return program.names().of(element);
    }

    /** Whether the class extends another one. */
    boolean hasSuperclass() {
        return (type.getKind() == ElementKind.CLASS || isAnonymous())
                && JavaTypes.asClass(type.getSuperclass())
                        .filter(above -> !above.getQualifiedName().contentEquals("java.lang.Object"))
                        .isPresent();
    }

    /** Whether the class has no name, and so no constructor of its own. */
    boolean isAnonymous() {
        return type.getNestingKind() == NestingKind.ANONYMOUS;
    }

    /** Whether objects of the class are given the object around them. */
    private boolean takesOuter() {
        return Shapes.isInner(type) && program.inner().needsOuter(type);
    }

    private String outer() {
        return InnerClasses.property(program.inner().around(type));
    }

    /** Where nobody wrote a constructor, records and enums have one that sets what they hold. */
    List<ClassDeclaration.Member> withConstructor(List<ClassDeclaration.Member> members) {
        boolean written = members.stream()
                .anyMatch(member -> member instanceof ClassDeclaration.Method method
                        && method.name().equals("constructor"));
        List<Statement> statements = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        if (isAnonymous()) {
            return initializers.moved().isEmpty() ? members : withConstructorOfNameless(members);
        }
        if (takesOuter() && !written) {
            parameters.add(outer());
            statements.addAll(outerStatements(List.of()));
        } else if (type.getKind() == ElementKind.ENUM && !written) {
            parameters.addAll(List.of("name", "ordinal"));
            statements.addAll(enumStatements());
            statements.addAll(initializers.statements(scope(tree)));
        } else if (type.getKind() == ElementKind.RECORD && !written) {
            Scope scope = scope(tree);
            for (RecordComponentElement component : type.getRecordComponents()) {
                String parameter = scope.locals().free(component.getSimpleName().toString());
                boolean isRest = parameters.size() == type.getRecordComponents().size() - 1 && takesRest();
                parameters.add((isRest ? "..." : "") + parameter);
                statements.add(set(component, Expression.name(parameter)));
            }
        }
        if (shapes.isClassOfFunctions(type)) {
            String function = name(program.types().functionOf(type).orElseThrow());
            parameters.add(function);
            statements.add(set(function, Expression.name(function)));
        }
        if (parameters.isEmpty()) {
            return members;
        }
        return withConstructor(members, parameters, statements);
    }

    /** A class without a name passes on what it is given, and then runs its blocks. */
    private List<ClassDeclaration.Member> withConstructorOfNameless(List<ClassDeclaration.Member> members) {
        Scope scope = scope(tree);
        List<Statement> statements = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        if (hasSuperclass()) {
            String values = "..." + scope.locals().free("values");
            parameters.add(values);
            statements.add(
                    new Statement.Effect(new Call(new Expression.Keyword("super"), List.of(Expression.name(values)))));
        }
        statements.addAll(initializers.statements(scope));
        return withConstructor(members, parameters, statements);
    }

    private List<ClassDeclaration.Member> withConstructor(
            List<ClassDeclaration.Member> members, List<String> parameters, List<Statement> statements) {
        List<ClassDeclaration.Member> all = new ArrayList<>(members);
        int first = (int) members.stream()
                .takeWhile(ClassDeclaration.Field.class::isInstance)
                .count();
        all.add(
                first,
                new ClassDeclaration.Method(
                        recordComment(parameters), false, false, "constructor", parameters, new Block(statements)));
        return all;
    }

    private boolean takesRest() {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(one -> shapes.isPrimary(one) && one.isVarArgs());
    }

    private JsDoc recordComment(List<String> parameters) {
        if (type.getKind() != ElementKind.RECORD) {
            return NO_COMMENT;
        }
        Javadoc javadoc = Javadoc.parse(program.attribution().docComment(type));
        DocTypes types = new DocTypes(program, references);
        List<String> tags = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            String text =
                    javadoc.parameters().getOrDefault(component.getSimpleName().toString(), "");
            tags.add(("@param {" + types.text(component.asType()) + "} " + parameters.get(tags.size()) + " " + text)
                    .strip());
        }
        return new JsDoc(List.of(), tags);
    }

    private Statement set(RecordComponentElement component, Expression value) {
        return set(name(Shapes.fieldOf(component)), value);
    }

    private static Statement set(String property, Expression value) {
        Expression target = new Expression.Member(new Expression.Keyword("this"), property);
        return new Statement.Effect(new Expression.Assignment(target, "=", value));
    }

    /** The call of the constructor above, if there is one, and the object around this one. */
    private List<Statement> outerStatements(List<Expression> superValues) {
        List<Statement> statements = new ArrayList<>();
        Optional<TypeElement> above = JavaTypes.asClass(type.getSuperclass()).filter(shapes::isOwn);
        List<Expression> values = new ArrayList<>(superValues);
        if (above.filter(one -> Shapes.isInner(one) && program.inner().needsOuter(one))
                .isPresent()) {
            values.add(0, Expression.name(outer()));
        }
        if (hasSuperclass()) {
            statements.add(new Statement.Effect(new Call(new Expression.Keyword("super"), values)));
        }
        statements.add(set(outer(), Expression.name(outer())));
        return statements;
    }

    private static List<Statement> enumStatements() {
        return List.of(set("name", Expression.name("name")), set("ordinal", Expression.name("ordinal")));
    }

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
            statements.addAll(enumStatements());
        }
        if (takesOuter()) {
            parameters.add(outer());
        }
        parameters.addAll(translator.parameters());
        if (takesOuter()) {
            statements.addAll(outerStatements(superValues(method, scope)));
        } else if (hasSuperclass()) {
            statements.add(new Statement.Effect(new Call(new Expression.Keyword("super"), superValues(method, scope))));
        }
        statements.addAll(initializers.statements(scope));
        statements.addAll(translator.bodyWithoutSuper());
        if (type.getKind() == ElementKind.RECORD && isCompact(method)) {
            type.getRecordComponents()
                    .forEach(component -> statements.add(set(
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
        if (takesOuter()) {
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
