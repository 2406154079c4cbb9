package io.github.batchsmith.transpile.translate;

import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** What a constructor of JavaScript begins with: the object around, the class above, and what each constant of an enum has. */
final class ConstructorStart {
    private final Program program;
    private final TypeElement type;

    ConstructorStart(Program program, TypeElement type) {
        this.program = program;
        this.type = type;
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
    boolean takesOuter() {
        return Shapes.isInner(type) && program.inner().needsOuter(type);
    }

    /** The name of the property that holds the object around. */
    String outer() {
        return InnerClasses.property(program.inner().around(type));
    }

    /** Sets the field of a component. */
    Statement set(RecordComponentElement component, Expression value) {
        return set(program.names().of(RecordShape.fieldOf(component)), value);
    }

    /** Sets a property of the object. */
    static Statement set(String property, Expression value) {
        Expression target = new Expression.Member(new Expression.Keyword("this"), property);
        return new Statement.Effect(new Expression.Assignment(target, "=", value));
    }

    /** The call of the constructor above, if there is one, and the object around this one. */
    List<Statement> outerStatements(List<Expression> superValues) {
        List<Statement> statements = new ArrayList<>();
        Optional<TypeElement> above = JavaTypes.asClass(type.getSuperclass()).filter(program.shapes()::isOwn);
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

    /** Sets what each constant of an enum has. */
    static List<Statement> enumStatements() {
        return List.of(set("name", Expression.name("name")), set("ordinal", Expression.name("ordinal")));
    }
}
