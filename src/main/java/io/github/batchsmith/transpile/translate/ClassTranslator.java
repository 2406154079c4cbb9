package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.batchsmith.transpile.syntax.Block;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.ClassDeclaration;
import io.github.batchsmith.transpile.syntax.ClassExpression;
import io.github.batchsmith.transpile.syntax.Declare;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.JsDoc;
import io.github.batchsmith.transpile.syntax.Loop;
import io.github.batchsmith.transpile.syntax.ObjectLiteral;
import io.github.batchsmith.transpile.syntax.Snippet;
import io.github.batchsmith.transpile.syntax.Statement;
import io.github.batchsmith.transpile.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** A class, record or enum of a script as a class of JavaScript; an enum of mere names as an object of texts. */
final class ClassTranslator {
    private static final JsDoc NO_COMMENT = new JsDoc(List.of(), List.of());

    /** What JavaScript's loops ask for. */
    private static final ClassDeclaration.Member LOOP = new ClassDeclaration.Method(
            NO_COMMENT,
            false,
            false,
            "*[Symbol.iterator]",
            List.of(),
            new Block(List.of(
                    Declare.one(true, "steps", Expression.call(new Expression.Keyword("this"), "iterator", List.of())),
                    new Loop.While(
                            Expression.call(Expression.name("steps"), "hasNext", List.of()),
                            new Block(List.of(new Statement.Effect(new Snippet("yield steps.next()", List.of()))))))));

    private final Program program;
    private final Shapes shapes;
    private final TypeElement type;
    private final ClassTree tree;
    private final References references;
    private final Function<Tree, Scope> scopes;

    ClassTranslator(Program program, TypeElement type, ClassTree tree, References references) {
        this(program, type, tree, references, part -> new Scope(program, part, references));
    }

    /** A translator of a class whose parts see what is around it. */
    ClassTranslator(
            Program program, TypeElement type, ClassTree tree, References references, Function<Tree, Scope> scopes) {
        this.scopes = scopes;
        this.references = references;
        this.program = program;
        this.shapes = program.shapes();
        this.type = type;
        this.tree = tree;
    }

    /** The declaration. */
    Statement translate() {
        return shapes.isPlainEnum(type) ? names() : new ClassDeclaration(name(type), superclass(), members());
    }

    /** The class without a name. */
    ClassExpression anonymous() {
        return new ClassExpression(superclass(), members());
    }

    private Scope scope(Tree part) {
        return scopes.apply(part);
    }

    private boolean isAnonymous() {
        return type.getNestingKind() == NestingKind.ANONYMOUS;
    }

    /** Whether objects of the class are given the object around them. */
    private boolean takesOuter() {
        return Shapes.isInner(type) && program.inner().needsOuter(type);
    }

    private String outer() {
        return InnerClasses.property(program.inner().around(type));
    }

    private String name(Element element) {
        return program.names().of(element);
    }

    private Statement names() {
        List<ObjectLiteral.Property> properties = constants().stream()
                .map(constant -> new ObjectLiteral.Property(
                        name(constant), new Text(constant.getSimpleName().toString())))
                .toList();
        return Declare.one(true, name(type), Expression.call("Object", "freeze", new ObjectLiteral(properties)));
    }

    private List<VariableElement> constants() {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
    }

    private Expression superclass() {
        Optional<TypeElement> superclass = JavaTypes.asClass(type.getSuperclass());
        if ((type.getKind() != ElementKind.CLASS && !isAnonymous())
                || superclass.isEmpty()
                || superclass.get().getQualifiedName().contentEquals("java.lang.Object")) {
            return Expression.omitted();
        }
        if (shapes.isOwn(superclass.get())) {
            references.member(superclass.get());
            return Expression.name(name(superclass.get()));
        }
        return LibraryTypes.isError(program.types(), superclass.get().asType())
                ? new Exceptions(scope(tree)).name(tree, superclass.get())
                : scope(tree)
                        .unsupported(
                                tree,
                                "a class that extends " + superclass.get().getSimpleName(),
                                "hold an object of it in a field");
    }

    private List<ClassDeclaration.Member> members() {
        List<ClassDeclaration.Member> members = new ArrayList<>();
        checkInterfaces();
        for (Tree member : tree.getMembers()) {
            Optional<Element> element = program.attribution().find(member);
            if (member instanceof BlockTree block && block.isStatic()) {
                members.add(new ClassDeclaration.StaticBlock(
                        scope(block).statements().block(block)));
            } else if (member instanceof BlockTree) {
                scope(member)
                        .unsupported(
                                member, "an initializer block", "give the fields their values where they are declared");
            } else if (member instanceof VariableTree variable
                    && element.filter(program.reach()::contains).isPresent()) {
                field(variable, (VariableElement) element.get()).ifPresent(members::add);
            } else if (member instanceof MethodTree method) {
                method(method, (ExecutableElement) element.orElseThrow()).ifPresent(members::add);
            }
        }
        members.addAll(inherited());
        if (shapes.isLoopedOver(type)) {
            members.add(LOOP);
        }
        if (!isAnonymous()) {
            members.addAll(new RecordMethods(this::scope, program, type).methods());
        }
        return withConstructor(members);
    }

    private void checkInterfaces() {
        for (TypeMirror one : type.getInterfaces()) {
            JavaTypes.asClass(one)
                    .filter(element -> !shapes.isOwn(element) && shapes.isFunctionType(element))
                    .filter(element -> program.types().functionOf(element).isPresent())
                    .ifPresent(element -> scope(tree)
                            .unsupported(
                                    tree,
                                    "a class that implements " + element.getSimpleName(),
                                    "write a lambda, or an interface of your own"));
        }
    }

    /** Where nobody wrote a constructor, records and enums have one that sets what they hold. */
    private List<ClassDeclaration.Member> withConstructor(List<ClassDeclaration.Member> members) {
        boolean written = members.stream()
                .anyMatch(member -> member instanceof ClassDeclaration.Method method
                        && method.name().equals("constructor"));
        List<Statement> statements = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        if (isAnonymous()) {
            return members;
        }
        if (takesOuter() && !written) {
            parameters.add(outer());
            statements.addAll(outerStatements(List.of()));
        } else if (type.getKind() == ElementKind.ENUM && !written) {
            parameters.addAll(List.of("name", "ordinal"));
            statements.addAll(enumStatements());
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
        if (superclass().isPresent()) {
            statements.add(new Statement.Effect(new Call(new Expression.Keyword("super"), values)));
        }
        statements.add(set(outer(), Expression.name(outer())));
        tree.getMembers().stream()
                .filter(this::needsOuter)
                .map(VariableTree.class::cast)
                .forEach(variable -> statements.add(first(variable)));
        return statements;
    }

    /** Whether the member is a field whose first value comes from the object around this one. */
    private boolean needsOuter(Tree member) {
        return takesOuter()
                && member instanceof VariableTree variable
                && variable.getInitializer() != null
                && program.inner().uses(type, variable);
    }

    private Statement first(VariableTree variable) {
        Element field = program.attribution().element(variable);
        return set(name(field), scope(variable).expressions().value(variable.getInitializer(), field.asType()));
    }

    private static List<Statement> enumStatements() {
        return List.of(set("name", Expression.name("name")), set("ordinal", Expression.name("ordinal")));
    }

    private Optional<ClassDeclaration.Member> field(VariableTree variable, VariableElement field) {
        boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
        if (field.getKind() == ElementKind.ENUM_CONSTANT) {
            return Optional.of(constant(variable, field));
        }
        boolean component = type.getKind() == ElementKind.RECORD && !isStatic;
        boolean setLater = variable.getInitializer() == null
                && (field.getModifiers().contains(Modifier.FINAL) || isSetAtOnce(field));
        if (component || setLater) {
            return Optional.empty();
        }
        if (needsOuter(variable)) {
            return Optional.empty();
        }
        Scope scope = scope(variable);
        if (variable.getInitializer() != null && program.waiting().waitsInside(variable.getInitializer())) {
            scope.error(
                    variable, "waits-in-field", "a field's first value cannot wait for the game", "set it in a method");
        }
        Expression value = variable.getInitializer() == null
                ? Creations.initialValue(field.asType())
                : scope.expressions().value(variable.getInitializer(), field.asType());
        return Optional.of(new ClassDeclaration.Field(comment(field), isStatic, name(field), value));
    }

    /** Whether a statement of the constructor gives the field its first value. */
    private boolean isSetAtOnce(VariableElement field) {
        return !field.getModifiers().contains(Modifier.STATIC)
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .filter(shapes::isPrimary)
                        .flatMap(constructor -> program.attribution().declaration(constructor).stream())
                        .flatMap(constructor -> ((MethodTree) constructor).getBody().getStatements().stream())
                        .anyMatch(statement -> statement instanceof ExpressionStatementTree effect
                                && effect.getExpression() instanceof AssignmentTree assignment
                                && program.attribution()
                                        .find(assignment.getVariable())
                                        .filter(field::equals)
                                        .isPresent());
    }

    private JsDoc comment(Element element) {
        return new JsDoc(
                Javadoc.parse(program.attribution().docComment(element)).paragraphs(), List.of());
    }

    private ClassDeclaration.Member constant(VariableTree variable, VariableElement field) {
        Scope scope = scope(variable);
        NewClassTree creation = (NewClassTree) Objects.requireNonNull(variable.getInitializer());
        List<Expression> arguments = new ArrayList<>();
        arguments.add(new Text(field.getSimpleName().toString()));
        arguments.add(Expression.number(constants().indexOf(field)));
        ExecutableElement constructor =
                (ExecutableElement) program.attribution().element(creation);
        arguments.addAll(new ScriptCalls(scope, new Comparators(scope, new Calls(scope)))
                .arguments(creation.getArguments(), constructor));
        return new ClassDeclaration.Field(
                comment(field), true, name(field), new Call(true, called(creation, scope), arguments));
    }

    /** The enum, or the class of a constant that has methods of its own. */
    private Expression called(NewClassTree creation, Scope scope) {
        ClassTree body = creation.getClassBody();
        if (body == null) {
            return Expression.name(name(type));
        }
        TypeElement own = (TypeElement) program.attribution().element(body);
        return new ClassTranslator(
                        program, own, body, references, part -> scope.inside(part, own, Expression.omitted()))
                .anonymous();
    }

    private Optional<ClassDeclaration.Member> method(MethodTree method, ExecutableElement element) {
        boolean constructor = element.getKind() == ElementKind.CONSTRUCTOR;
        if (method.getBody() == null
                || shapes.isTopLevel(element)
                || (!constructor && !program.reach().contains(element))
                || (constructor && isSkipped(method, element))) {
            return Optional.empty();
        }
        if (constructor && isAnonymous()) {
            return Optional.empty();
        }
        return Optional.of(constructor ? constructor(method, element) : plainMethod(method, element));
    }

    private boolean isSkipped(MethodTree constructor, ExecutableElement element) {
        boolean primary = shapes.isPrimary(element);
        boolean generated = !shapes.isExplicit(element);
        boolean empty = constructor.getParameters().isEmpty()
                && RecordShape.statements(constructor).isEmpty()
                && superArguments(constructor).isEmpty();
        boolean compact = generated && type.getKind() == ElementKind.RECORD;
        return (!primary && !program.reach().contains(element))
                || compact
                || (empty && type.getKind() == ElementKind.CLASS)
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

    private ClassDeclaration.Member plainMethod(MethodTree method, ExecutableElement element) {
        MethodTranslator translator = new MethodTranslator(scope(method), program, element, method);
        return new ClassDeclaration.Method(
                translator.comment(),
                element.getModifiers().contains(Modifier.STATIC),
                translator.isAsync(),
                name(element),
                translator.parameters(),
                translator.body());
    }

    /** Methods that come with interfaces, which JavaScript does not have. */
    private List<ClassDeclaration.Member> inherited() {
        return ElementFilter.methodsIn(program.attribution().elements().getAllMembers(type)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.DEFAULT))
                .filter(method -> shapes.isOwn(method) && program.reach().contains(method))
                .filter(method -> !JavaTypes.owner(method).equals(type))
                .filter(method -> JavaTypes.asClass(type.getSuperclass())
                        .filter(one -> shapes.isSubtype(one, JavaTypes.owner(method)))
                        .isEmpty())
                .map(method -> plainMethod(
                        (MethodTree) program.attribution().declaration(method).orElseThrow(), method))
                .toList();
    }

    private ClassDeclaration.Member constructor(MethodTree method, ExecutableElement element) {
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
        } else if (superclass().isPresent()) {
            statements.add(new Statement.Effect(new Call(new Expression.Keyword("super"), superValues(method, scope))));
        }
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
