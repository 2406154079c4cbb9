package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.batchsmith.transpile.module.Declaration;
import io.github.batchsmith.transpile.syntax.Block;
import io.github.batchsmith.transpile.syntax.ClassDeclaration;
import io.github.batchsmith.transpile.syntax.Declare;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.Function;
import io.github.batchsmith.transpile.syntax.JsDoc;
import io.github.batchsmith.transpile.syntax.Layout;
import io.github.batchsmith.transpile.syntax.Place;
import io.github.batchsmith.transpile.syntax.PlacedText;
import io.github.batchsmith.transpile.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** One static method, constant or record constructor to a declaration in JavaScript. */
final class DeclarationTranslator {
    private final Program program;
    private final Element element;
    private final Tree tree;
    private final Scope scope;

    DeclarationTranslator(Program program, Element element, Tree tree) {
        this.program = program;
        this.element = element;
        this.tree = tree;
        this.scope = new Scope(program, tree);
    }

    /** What the declaration uses; complete once it is translated. */
    References references() {
        return scope.references();
    }

    Declaration method(MethodTree tree) {
        ExecutableElement method = (ExecutableElement) element;
        if (tree.getBody() == null) {
            scope.unsupported(tree, "the native method " + name(), "write it in Java");
            return declaration(Declaration.Kind.FUNCTION, new JsDoc(List.of(), List.of()), new Block(List.of()));
        }
        if (program.isScript()) {
            MethodTranslator translator = new MethodTranslator(scope, program, method, tree);
            JsDoc comment = translator.comment();
            Function function = new Function(translator.isAsync(), name(), translator.parameters(), translator.body());
            return declaration(Declaration.Kind.FUNCTION, comment, function);
        }
        if (method.isVarArgs()) {
            scope.unsupported(tree, "a variable number of arguments", "take a List");
        }
        scope.checkType(tree, method.getReturnType());
        scope.checkBilled(tree, Names.topLevel(element));
        JsDoc doc = functionDoc(method, Javadoc.parse(program.attribution().docComment(element)));
        Block body = scope.statements().block(tree.getBody());
        return declaration(Declaration.Kind.FUNCTION, doc, new Function(false, name(), parameters(tree), body));
    }

    private List<String> parameters(MethodTree tree) {
        List<String> names = new ArrayList<>();
        for (VariableTree parameter : tree.getParameters()) {
            Element variable = program.attribution().element(parameter);
            scope.checkType(parameter, variable.asType());
            names.add(scope.locals().name(variable));
        }
        return names;
    }

    private JsDoc functionDoc(ExecutableElement method, Javadoc javadoc) {
        List<String> tags = new ArrayList<>();
        for (TypeParameterElement parameter : method.getTypeParameters()) {
            tags.add("@template " + parameter.getSimpleName());
        }
        for (VariableElement parameter : method.getParameters()) {
            String text =
                    javadoc.parameters().getOrDefault(parameter.getSimpleName().toString(), "");
            String type = scope.docTypes().text(parameter.asType());
            tags.add(("@param {" + type + "} " + scope.locals().name(parameter) + " " + text).strip());
        }
        if (method.getReturnType().getKind() != TypeKind.VOID && !(element instanceof TypeElement)) {
            tags.add(("@returns {" + scope.docTypes().text(method.getReturnType()) + "} " + javadoc.returns()).strip());
        }
        javadoc.errors().forEach(error -> tags.add("@throws {Error} " + error));
        return new JsDoc(javadoc.paragraphs(), tags);
    }

    Declaration constant(VariableTree tree) {
        VariableElement field = (VariableElement) element;
        scope.checkType(tree, field.asType());
        scope.checkBilled(tree, Names.topLevel(element));
        Javadoc javadoc = Javadoc.parse(program.attribution().docComment(element));
        if (program.isScript()) {
            return variable(tree, field, javadoc);
        }
        Expression value = scope.expressions().value(tree.getInitializer());
        return declaration(
                Declaration.Kind.CONSTANT,
                new JsDoc(javadoc.paragraphs(), List.of()),
                Declare.one(true, name(), value));
    }

    private Declaration variable(VariableTree tree, VariableElement field, Javadoc javadoc) {
        if (tree.getInitializer() != null && program.waiting().waitsInside(tree.getInitializer())) {
            scope.error(tree, "waits-in-field", "a first value cannot wait for the game", "set it in a method");
        }
        Expression value = tree.getInitializer() == null
                ? Creations.initialValue(field.asType())
                : scope.expressions().value(tree.getInitializer(), field.asType());
        boolean isFinal = field.getModifiers().contains(Modifier.FINAL) && tree.getInitializer() != null;
        return declaration(
                Declaration.Kind.CONSTANT,
                new JsDoc(javadoc.paragraphs(), List.of()),
                Declare.one(isFinal, name(), value));
    }

    /** Statements that run when the module is loaded. */
    Declaration block(BlockTree tree) {
        if (program.waiting().waitsInside(tree)) {
            scope.error(tree, "waits-in-field", "a static block cannot wait for the game", "do it in a method");
        }
        PlacedText text = Layout.placed(scope.statements().block(tree).doc());
        return new Declaration(
                "static block at " + program.attribution().position(tree),
                Declaration.Kind.CONSTANT,
                program.attribution()
                        .elements()
                        .getBinaryName((TypeElement) element)
                        .toString(),
                false,
                "",
                text.text(),
                used(),
                List.of(),
                List.of(),
                List.of(),
                text.origins(),
                borrowed());
    }

    /** A class, or an enum of mere names. */
    Declaration type(ClassTree tree) {
        TypeElement type = (TypeElement) element;
        ClassTranslator translator = new ClassTranslator(program, type, tree, scope.references());
        Statement statement = translator.translate();
        JsDoc doc = new JsDoc(
                Javadoc.parse(program.attribution().docComment(element)).paragraphs(), List.of());
        boolean isClass = statement instanceof ClassDeclaration;
        return declaration(isClass ? Declaration.Kind.CLASS : Declaration.Kind.CONSTANT, doc, statement);
    }

    /** What a class needs when it is declared: the class that it extends, and all, if it has constants. */
    private List<String> loads() {
        if (!(element instanceof TypeElement type) || !program.isScript()) {
            return List.of();
        }
        boolean statics = type.getEnclosedElements().stream()
                        .anyMatch(member -> member instanceof VariableElement
                                && member.getModifiers().contains(Modifier.STATIC)
                                && program.reach().contains(member))
                || hasStaticBlocks(type);
        List<String> superclass = JavaTypes.asClass(type.getSuperclass())
                .filter(program.shapes()::isOwn)
                .map(program.names()::of)
                .map(List::of)
                .orElse(scope.references().helpers().stream()
                        .filter(name -> name.endsWith("Exception"))
                        .toList());
        return statics ? used() : superclass;
    }

    private boolean hasStaticBlocks(TypeElement type) {
        ClassTree tree = (ClassTree) program.attribution().declaration(type).orElseThrow();
        return tree.getMembers().stream().anyMatch(member -> member instanceof BlockTree block && block.isStatic());
    }

    private Map<String, Place> borrowed() {
        return Borrowed.in(program, tree, references());
    }

    private List<String> used() {
        return used(program, references());
    }

    /** Names of all that a declaration refers to. */
    static List<String> used(Program program, References references) {
        return sorted(Stream.of(
                        references.members().stream().map(program.names()::of),
                        references.helpers().stream(),
                        references.planned().stream())
                .flatMap(each -> each));
    }

    /** The function that does what a record's constructor does before it sets the components. */
    Declaration constructor(MethodTree tree) {
        TypeElement type = (TypeElement) element;
        ExecutableElement constructor =
                (ExecutableElement) program.attribution().element(tree);
        List<String> parameters = constructor.getParameters().stream()
                .map(parameter -> scope.locals().name(parameter))
                .toList();
        List<Statement> statements = new ArrayList<>(scope.statements()
                .statements(
                        RecordShape.statements(tree),
                        (int) program.attribution().start(tree.getBody()) + 1));
        List<Expression> values = parameters.stream().map(Expression::name).toList();
        statements.add(new Statement.Return(new Creations(scope).literal(type, values)));
        return declaration(
                Declaration.Kind.FUNCTION,
                constructorDoc(type, constructor),
                new Function(false, name(), parameters, new Block(statements)));
    }

    private JsDoc constructorDoc(TypeElement type, ExecutableElement constructor) {
        List<String> tags =
                new ArrayList<>(functionDoc(constructor, Javadoc.parse("")).tags());
        tags.removeIf(tag -> tag.startsWith("@returns"));
        tags.add("@returns {" + scope.docTypes().text(type.asType()) + "}");
        return new JsDoc(List.of(), tags);
    }

    private String name() {
        return program.names().of(element);
    }

    private Declaration declaration(Declaration.Kind kind, JsDoc doc, Statement source) {
        TypeElement owner = element instanceof TypeElement type ? type : JavaTypes.owner(element);
        PlacedText text = Layout.placed(source.doc());
        return new Declaration(
                name(),
                kind,
                program.attribution().elements().getBinaryName(owner).toString(),
                isPublic(owner),
                doc.text(),
                text.text(),
                used(),
                sorted(references().types().stream()
                        .map(type -> type.getSimpleName().toString())),
                List.copyOf(references().properties()),
                loads(),
                text.origins(),
                borrowed());
    }

    /** Only what a class of functions offers may be asked for; what records offer comes along where it is used. */
    private boolean isPublic(TypeElement owner) {
        if (program.isScript()) {
            return program.reach().isEntry(element);
        }
        return !(element instanceof TypeElement)
                && !element.getModifiers().contains(Modifier.PRIVATE)
                && program.attribution()
                        .declaration(owner)
                        .filter(ProgramTranslator::isFunctionClass)
                        .isPresent();
    }

    private static List<String> sorted(Stream<String> names) {
        return names.distinct().sorted().toList();
    }
}
