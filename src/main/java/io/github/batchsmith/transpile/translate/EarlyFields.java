package io.github.batchsmith.transpile.translate;

import io.github.batchsmith.transpile.syntax.Block;
import io.github.batchsmith.transpile.syntax.ClassDeclaration;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Fields that methods use while the constructor of the class above still runs. JavaScript declares fields only after
 * that, so their first values stand in the prototype, where they are seen from the start and what was set stays.
 */
final class EarlyFields {
    private final Program program;
    private final TypeElement type;
    private final Set<VariableElement> fields = new LinkedHashSet<>();

    EarlyFields(Program program, TypeElement type) {
        this.program = program;
        this.type = type;
        ownSuperclass(type).ifPresent(this::find);
    }

    private Optional<TypeElement> ownSuperclass(TypeElement one) {
        return JavaTypes.asClass(one.getSuperclass()).filter(program.shapes()::isOwn);
    }

    private void find(TypeElement above) {
        Execution.Code code = new Execution.Code(program.attribution(), program.shapes());
        Execution creation = new Execution(code, method -> mayRun(method, above), false);
        creation.create(above);
        List<VariableElement> used = new ArrayList<>(creation.writes());
        used.addAll(creation.reads());
        used.stream()
                .filter(field -> type.equals(field.getEnclosingElement()))
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .filter(program.reach()::contains)
                .forEach(fields::add);
    }

    /** Methods of other classes that extend the same one do not run for this one. */
    private boolean mayRun(ExecutableElement method, TypeElement above) {
        TypeElement owner = JavaTypes.owner(method);
        return !program.shapes().isSubtype(owner, above) || program.shapes().isSubtype(type, owner);
    }

    boolean contains(VariableElement field) {
        return fields.contains(field);
    }

    /** The members, after what gives the prototype the first values. */
    List<ClassDeclaration.Member> before(List<ClassDeclaration.Member> members) {
        if (fields.isEmpty()) {
            return members;
        }
        List<Statement> statements = fields.stream().map(this::first).toList();
        List<ClassDeclaration.Member> all = new ArrayList<>(members);
        all.add(0, new ClassDeclaration.StaticBlock(new Block(statements)));
        return all;
    }

    private Statement first(VariableElement field) {
        Expression prototype = new Expression.Member(new Expression.Keyword("this"), "prototype");
        Expression target = new Expression.Member(prototype, program.names().of(field));
        return new Statement.Effect(new Expression.Assignment(target, "=", Creations.initialValue(field.asType())));
    }
}
