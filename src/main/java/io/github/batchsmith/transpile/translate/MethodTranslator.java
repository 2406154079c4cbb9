package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.MethodTree;
import io.github.batchsmith.transpile.syntax.Block;
import io.github.batchsmith.transpile.syntax.JsDoc;
import io.github.batchsmith.transpile.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** The parts of a method: comment, parameters and body. */
final class MethodTranslator {
    private final Scope scope;
    private final Program program;
    private final ExecutableElement method;
    private final MethodTree tree;

    MethodTranslator(Scope scope, Program program, ExecutableElement method, MethodTree tree) {
        this.scope = scope;
        this.program = program;
        this.method = method;
        this.tree = tree;
    }

    boolean isAsync() {
        return program.waiting().isAsync(tree);
    }

    JsDoc comment() {
        Javadoc javadoc = Javadoc.parse(program.attribution().docComment(method));
        List<String> tags = new ArrayList<>();
        for (TypeParameterElement parameter : method.getTypeParameters()) {
            tags.add("@template " + parameter.getSimpleName());
        }
        for (VariableElement parameter : method.getParameters()) {
            tags.add(parameterTag(parameter, javadoc));
        }
        boolean gives = method.getReturnType().getKind() != TypeKind.VOID && method.getKind() == ElementKind.METHOD;
        if (gives) {
            String type = scope.docTypes().text(method.getReturnType());
            tags.add(("@returns {" + (isAsync() ? "Promise<" + type + ">" : type) + "} " + javadoc.returns()).strip());
        }
        javadoc.errors().forEach(error -> tags.add("@throws {Error} " + error));
        return new JsDoc(javadoc.paragraphs(), tags);
    }

    private String parameterTag(VariableElement parameter, Javadoc javadoc) {
        String text =
                javadoc.parameters().getOrDefault(parameter.getSimpleName().toString(), "");
        String type = scope.docTypes().text(parameter.asType());
        return ("@param {" + (isRest(parameter) ? "..." + type.replaceFirst("\\[\\]$", "") : type) + "} "
                        + scope.locals().name(parameter) + " " + text)
                .strip();
    }

    private boolean isRest(VariableElement parameter) {
        List<? extends VariableElement> all = method.getParameters();
        return method.isVarArgs() && all.indexOf(parameter) == all.size() - 1;
    }

    List<String> parameters() {
        List<String> names = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            names.add((isRest(parameter) ? "..." : "") + scope.locals().name(parameter));
        }
        return names;
    }

    Block body() {
        return scope.returning(method.getReturnType(), () -> scope.statements().block(tree.getBody()));
    }

    /** The statements of a constructor but the call of the other constructor. */
    List<Statement> bodyWithoutSuper() {
        return scope.statements()
                .statements(
                        RecordShape.statements(tree),
                        (int) program.attribution().start(tree.getBody()) + 1);
    }
}
