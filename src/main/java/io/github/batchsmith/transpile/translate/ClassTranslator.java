package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.batchsmith.transpile.syntax.Block;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
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
    private final Constructors constructors;
    private final ConstructorStart start;
    private final Initializers initializers;
    private final EarlyFields early;
    private final Fields fields;

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
        constructors = new Constructors(program, type, tree, scopes);
        start = new ConstructorStart(program, type);
        initializers = new Initializers(program, tree);
        early = new EarlyFields(program, type);
        fields = new Fields(program, type, references, scopes, initializers, early);
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

    private String name(Element element) {
        return program.names().of(element);
    }

    private Statement names() {
        List<ObjectLiteral.Property> properties = Fields.constants(type).stream()
                .map(constant -> new ObjectLiteral.Property(
                        name(constant), new Text(constant.getSimpleName().toString())))
                .toList();
        return Declare.one(true, name(type), Expression.call("Object", "freeze", new ObjectLiteral(properties)));
    }

    private Expression superclass() {
        Optional<TypeElement> superclass = JavaTypes.asClass(type.getSuperclass());
        if (superclass.isEmpty() || !start.hasSuperclass()) {
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
                members.add(staticBlock(block));
            } else if (member instanceof VariableTree variable
                    && element.filter(program.reach()::contains).isPresent()) {
                boolean first = initializers.isEarly(variable);
                fields.field(variable, (VariableElement) element.get())
                        .ifPresent(field -> members.add(first ? 0 : members.size(), field));
            } else if (member instanceof MethodTree method
                    && element.filter(shapes::isExplicit).isPresent()) {
                method(method, (ExecutableElement) element.get()).ifPresent(members::add);
            }
        }
        generatedConstructor()
                .ifPresent(one -> members.add(
                        (int) members.stream()
                                .takeWhile(ClassDeclaration.Field.class::isInstance)
                                .count(),
                        one));
        members.addAll(inherited());
        if (shapes.loopedObjects().isAmong(type)) {
            members.add(LOOP);
        }
        if (!start.isAnonymous()) {
            members.addAll(new RecordMethods(this::scope, program, type).methods());
        }
        return early.before(new GeneratedConstructor(program, type, tree, references, scopes).addedTo(members));
    }

    /** The constructor that Java adds where nobody wrote one, if it has something to do. */
    private Optional<ClassDeclaration.Member> generatedConstructor() {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> !shapes.isExplicit(constructor))
                .flatMap(constructor -> program.attribution().declaration(constructor).stream()
                        .flatMap(method -> method((MethodTree) method, constructor).stream()))
                .findFirst();
    }

    private ClassDeclaration.Member staticBlock(BlockTree block) {
        Scope scope = scope(block);
        if (program.waiting().waitsInside(block)) {
            scope.error(block, "waits-in-field", "a static block cannot wait for the game", "do it in a method");
        }
        return new ClassDeclaration.StaticBlock(scope.statements().block(block));
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

    private Optional<ClassDeclaration.Member> method(MethodTree method, ExecutableElement element) {
        boolean constructor = element.getKind() == ElementKind.CONSTRUCTOR;
        if (element.getModifiers().contains(Modifier.NATIVE) && program.reach().contains(element)) {
            scope(method).unsupported(method, "the native method " + name(element), "write it in Java");
        }
        if (method.getBody() == null
                || shapes.isTopLevel(element)
                || (!constructor && !program.reach().contains(element))
                || (constructor && constructors.isSkipped(method, element))) {
            return Optional.empty();
        }
        if (constructor && start.isAnonymous()) {
            return Optional.empty();
        }
        return Optional.of(constructor ? constructors.constructor(method, element) : plainMethod(method, element));
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
                .flatMap(this::withPrivate)
                .distinct()
                .filter(method -> shapes.isOwn(method) && program.reach().contains(method))
                .filter(method -> !JavaTypes.owner(method).equals(type))
                .filter(method -> JavaTypes.asClass(type.getSuperclass())
                        .filter(one -> shapes.isSubtype(one, JavaTypes.owner(method)))
                        .isEmpty())
                .map(method -> plainMethod(
                        (MethodTree) program.attribution().declaration(method).orElseThrow(), method))
                .toList();
    }

    /** The method and those that only methods of its interface may call. */
    private Stream<ExecutableElement> withPrivate(ExecutableElement method) {
        return Stream.concat(
                Stream.of(method),
                ElementFilter.methodsIn(JavaTypes.owner(method).getEnclosedElements()).stream()
                        .filter(one -> one.getModifiers().contains(Modifier.PRIVATE))
                        .filter(one -> !one.getModifiers().contains(Modifier.STATIC)));
    }
}
