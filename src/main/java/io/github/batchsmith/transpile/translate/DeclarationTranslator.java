package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.batchsmith.transpile.module.Declaration;
import io.github.batchsmith.transpile.syntax.Block;
import io.github.batchsmith.transpile.syntax.Declare;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.Function;
import io.github.batchsmith.transpile.syntax.JsDoc;
import io.github.batchsmith.transpile.syntax.Layout;
import io.github.batchsmith.transpile.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
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
    private final Scope scope;

    DeclarationTranslator(Program program, Element element, Tree tree) {
        this.program = program;
        this.element = element;
        this.scope = new Scope(program, tree);
    }

    /** What the declaration uses; complete once it is translated. */
    References references() {
        return scope.references();
    }

    Declaration method(MethodTree tree) {
        ExecutableElement method = (ExecutableElement) element;
        if (method.isVarArgs()) {
            scope.unsupported(tree, "a variable number of arguments", "take a List");
        }
        scope.statements().checkType(tree, method.getReturnType());
        scope.checkBilled(tree, Names.topLevel(element));
        JsDoc doc = functionDoc(method, Javadoc.parse(program.attribution().docComment(element)));
        Block body = scope.statements().block(tree.getBody());
        return declaration(Declaration.Kind.FUNCTION, doc, new Function(name(), parameters(tree), body));
    }

    private List<String> parameters(MethodTree tree) {
        List<String> names = new ArrayList<>();
        for (VariableTree parameter : tree.getParameters()) {
            Element variable = program.attribution().element(parameter);
            scope.statements().checkType(parameter, variable.asType());
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
        scope.statements().checkType(tree, field.asType());
        scope.checkBilled(tree, Names.topLevel(element));
        Javadoc javadoc = Javadoc.parse(program.attribution().docComment(element));
        Expression value = scope.expressions().value(tree.getInitializer());
        return declaration(
                Declaration.Kind.CONSTANT,
                new JsDoc(javadoc.paragraphs(), List.of()),
                Declare.one(true, name(), value));
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
                new Function(name(), parameters, new Block(statements)));
    }

    private JsDoc constructorDoc(TypeElement type, ExecutableElement constructor) {
        List<String> tags =
                new ArrayList<>(functionDoc(constructor, Javadoc.parse("")).tags());
        tags.removeIf(tag -> tag.startsWith("@returns"));
        tags.add("@returns {" + scope.docTypes().text(type.asType()) + "}");
        return new JsDoc(List.of(), tags);
    }

    private String name() {
        return Names.topLevel(element);
    }

    private Declaration declaration(Declaration.Kind kind, JsDoc doc, Statement source) {
        TypeElement owner = element instanceof TypeElement type ? type : JavaTypes.owner(element);
        return new Declaration(
                name(),
                kind,
                program.attribution().elements().getBinaryName(owner).toString(),
                isPublic(owner),
                doc.text(),
                Layout.render(source.doc()),
                sorted(references().members().stream().map(Names::topLevel)),
                sorted(references().types().stream()
                        .map(type -> type.getSimpleName().toString())),
                List.copyOf(references().properties()));
    }

    /** Only what a class of functions offers may be asked for; what records offer comes along where it is used. */
    private boolean isPublic(TypeElement owner) {
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
