package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Block;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.ClassDeclaration;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.JsDoc;
import io.github.batchsmith.transpile.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The constructor that JavaScript's class needs where nobody wrote one: records and enums set what they hold. */
final class GeneratedConstructor {
    private static final JsDoc NO_COMMENT = new JsDoc(List.of(), List.of());

    private final Program program;
    private final TypeElement type;
    private final ClassTree tree;
    private final References references;
    private final Function<Tree, Scope> scopes;
    private final Initializers initializers;
    private final ConstructorStart start;

    GeneratedConstructor(
            Program program, TypeElement type, ClassTree tree, References references, Function<Tree, Scope> scopes) {
        this.program = program;
        this.type = type;
        this.tree = tree;
        this.references = references;
        this.scopes = scopes;
        this.initializers = new Initializers(program, tree);
        this.start = new ConstructorStart(program, type);
    }

    /** Where nobody wrote a constructor, records and enums have one that sets what they hold. */
    List<ClassDeclaration.Member> addedTo(List<ClassDeclaration.Member> members) {
        boolean written = members.stream()
                .anyMatch(member -> member instanceof ClassDeclaration.Method method
                        && method.name().equals("constructor"));
        List<Statement> statements = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        if (start.isAnonymous()) {
            return initializers.moved().isEmpty() ? members : addedToNameless(members);
        }
        if (start.takesOuter() && !written) {
            parameters.add(start.outer());
            statements.addAll(start.outerStatements(List.of()));
        } else if (type.getKind() == ElementKind.ENUM && !written) {
            parameters.addAll(List.of("name", "ordinal"));
            statements.addAll(ConstructorStart.enumStatements());
            statements.addAll(initializers.statements(scopes.apply(tree)));
        } else if (type.getKind() == ElementKind.RECORD && !written) {
            addComponents(parameters, statements);
        }
        if (program.shapes().isClassOfFunctions(type)) {
            String function =
                    program.names().of(program.types().functionOf(type).orElseThrow());
            parameters.add(function);
            statements.add(ConstructorStart.set(function, Expression.name(function)));
        }
        if (parameters.isEmpty()) {
            return members;
        }
        return addedTo(members, parameters, statements);
    }

    private void addComponents(List<String> parameters, List<Statement> statements) {
        Scope scope = scopes.apply(tree);
        for (RecordComponentElement component : type.getRecordComponents()) {
            String parameter = scope.locals().free(component.getSimpleName().toString());
            boolean isRest = parameters.size() == type.getRecordComponents().size() - 1 && takesRest();
            parameters.add((isRest ? "..." : "") + parameter);
            statements.add(start.set(component, Expression.name(parameter)));
        }
    }

    /** A class without a name passes on what it is given, and then runs its blocks. */
    private List<ClassDeclaration.Member> addedToNameless(List<ClassDeclaration.Member> members) {
        Scope scope = scopes.apply(tree);
        List<Statement> statements = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        if (start.hasSuperclass()) {
            String values = "..." + scope.locals().free("values");
            parameters.add(values);
            statements.add(
                    new Statement.Effect(new Call(new Expression.Keyword("super"), List.of(Expression.name(values)))));
        }
        statements.addAll(initializers.statements(scope));
        return addedTo(members, parameters, statements);
    }

    private List<ClassDeclaration.Member> addedTo(
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
                .anyMatch(one -> program.shapes().isPrimary(one) && one.isVarArgs());
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
}
