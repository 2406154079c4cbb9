package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.Snippet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** One declaration on its way to JavaScript: its names, what it refers to, and the translators that work on it. */
final class Scope {
    private final Program program;
    private final References references;
    private final LocalNames locals;
    private final Map<TypeElement, Expression> outer;
    private final Deque<TypeMirror> returnTypes = new ArrayDeque<>();
    private final DocTypes docTypes;
    private final ExpressionTranslator expressions;
    private final StatementTranslator statements;

    Scope(Program program, Tree declaration) {
        this(program, declaration, new References());
    }

    /** A part of a declaration, which shares what it refers to. */
    Scope(Program program, Tree part, References references) {
        this(program, part, references, LocalNames::unchanged, Map.of());
    }

    private Scope(
            Program program,
            Tree part,
            References references,
            Function<Element, Expression> around,
            Map<TypeElement, Expression> outer) {
        this.program = program;
        this.references = references;
        this.locals = new LocalNames(program, part, around);
        this.outer = outer;
        this.docTypes = new DocTypes(program, references);
        this.expressions = new ExpressionTranslator(this);
        this.statements = new StatementTranslator(this);
    }

    /**
     * A part of a class that is declared in the middle of this one, and sees its variables.
     *
     * @param self what the object around the class is called in it; left out where it stays {@code this}
     */
    Scope inside(Tree part, TypeElement type, Expression self) {
        Map<TypeElement, Expression> all = new HashMap<>(outer);
        all.put(type, self);
        return new Scope(program, part, references, locals::expression, all);
    }

    /** The object that has the member: the one whose method the tree stands in, or one around it. */
    Expression self(Tree tree, TypeElement owner) {
        TypeElement type = attribution().enclosingClass(tree);
        Expression self = new Expression.Keyword("this");
        while (!program.shapes().isSubtype(type, owner)) {
            Expression known = outer.get(type);
            TypeElement around = program.inner().around(type);
            if (known == null) {
                self = new Expression.Member(self, InnerClasses.property(around));
            } else if (known.isPresent()) {
                self = known;
            }
            type = around;
        }
        return self;
    }

    Program program() {
        return program;
    }

    boolean isScript() {
        return program.isScript();
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

    /** What the method or lambda gives whose statements are translated; empty if nothing is known. */
    Optional<TypeMirror> returnType() {
        return Optional.ofNullable(returnTypes.peek());
    }

    /** Does the work inside of a method or lambda that gives the type. */
    <T> T returning(TypeMirror type, Supplier<T> work) {
        returnTypes.push(type);
        try {
            return work.get();
        } finally {
            returnTypes.pop();
        }
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
        String name = program.names().of(element);
        checkBilled(tree, name);
        return Expression.name(name);
    }

    /** The name of a planning function or constant; empty if the element is none that scripts can import. */
    Optional<Expression> planned(Element element) {
        Optional<String> name = program.planning().nameOf(element);
        name.ifPresent(references::planned);
        return name.map(Expression::name);
    }

    /** A call of a helper. */
    Expression helper(String name, Expression... arguments) {
        return new Call(helperName(name), List.of(arguments));
    }

    /** A helper. */
    Expression helperName(String name) {
        references.helper(name);
        return Expression.name(name);
    }

    /** A text of JavaScript with values in it, and the helpers that it names. */
    Expression snippet(String template, List<Expression> values) {
        Helpers.namedIn(template).forEach(references::helper);
        return new Snippet(template, values);
    }

    /** The property of a record's value. */
    Expression property(Tree tree, TypeElement type, Expression object, String property) {
        references.property(type, property);
        checkBilled(tree, property);
        return new Expression.Member(object, property);
    }

    /** Notes an assignment to a variable of another module, which JavaScript forbids. */
    void checkAssigned(Tree target) {
        attribution()
                .find(target)
                .filter(element -> isScript() && program.shapes().isTopLevel(element))
                .flatMap(attribution()::declaration)
                .filter(declaration ->
                        !attribution().unit(declaration).equals(attribution().unit(target)))
                .ifPresent(declaration -> unsupported(
                        target, "assigning a variable of another module", "write a method there that does it"));
    }

    /** Notes a variable or parameter whose values cannot become JavaScript. */
    void checkType(Tree tree, TypeMirror type) {
        if (!isScript() && docTypes.find(type).isEmpty()) {
            unsupported(
                    tree,
                    "the type " + JavaTypes.shortName(type),
                    "use int, double, boolean, String, arrays, List, records, enums or functional interfaces");
        }
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
