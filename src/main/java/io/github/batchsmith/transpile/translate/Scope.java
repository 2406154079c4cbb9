package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Expression;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** One declaration on its way to JavaScript: its names, what it refers to, and the translators that work on it. */
final class Scope {
    private final Program program;
    private final References references = new References();
    private final LocalNames locals;
    private final DocTypes docTypes;
    private final ExpressionTranslator expressions;
    private final StatementTranslator statements;

    Scope(Program program, Tree declaration) {
        this.program = program;
        this.locals = new LocalNames(program.attribution(), declaration);
        this.docTypes = new DocTypes(program.types(), references);
        this.expressions = new ExpressionTranslator(this);
        this.statements = new StatementTranslator(this);
    }

    Attribution attribution() {
        return program.attribution();
    }

    JavaTypes types() {
        return program.types();
    }

    References references() {
        return references;
    }

    LocalNames locals() {
        return locals;
    }

    DocTypes docTypes() {
        return docTypes;
    }

    ExpressionTranslator expressions() {
        return expressions;
    }

    StatementTranslator statements() {
        return statements;
    }

    /** The name of a variable that the tree refers to. */
    Expression local(Tree tree, Element variable) {
        Expression expression = locals.expression(variable);
        if (expression instanceof Expression.Identifier identifier) {
            checkBilled(tree, identifier.name());
        }
        return expression;
    }

    /** The name of a function or constant that the tree refers to. */
    Expression topLevel(Tree tree, Element element) {
        references.member(element);
        String name = Names.topLevel(element);
        checkBilled(tree, name);
        return Expression.name(name);
    }

    /** The property of a record's value. */
    Expression property(Tree tree, TypeElement type, Expression object, String property) {
        references.property(type, property);
        checkBilled(tree, property);
        return new Expression.Member(object, property);
    }

    /** Notes that the game would bill the name. */
    void checkBilled(Tree tree, String name) {
        program.billed()
                .ramGb(name)
                .ifPresent(ramGb -> error(
                        tree,
                        "billed-name",
                        "the game bills " + ramGb + " GB for the identifier '" + name + "' in a script",
                        "rename it"));
    }

    /** Notes an error at the tree. */
    void error(Tree tree, String code, String message, String hint) {
        program.log().error(attribution().position(tree), code, message, hint);
    }

    /** Notes that the tree is outside the subset, and stands in for its translation. */
    Expression unsupported(Tree tree, String what, String hint) {
        error(tree, "outside-subset", what + " cannot become JavaScript", hint);
        return Expression.omitted();
    }
}
