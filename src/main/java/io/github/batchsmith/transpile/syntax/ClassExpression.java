package io.github.batchsmith.transpile.syntax;

import java.util.List;

/**
 * A class without a name.
 *
 * @param superclass the class that it extends; left out for none
 */
public record ClassExpression(Expression superclass, List<ClassDeclaration.Member> members) implements Expression {
    public ClassExpression {
        members = List.copyOf(members);
    }

    @Override
    public Precedence precedence() {
        return Precedence.PRIMARY;
    }

    @Override
    public Doc doc() {
        return ClassDeclaration.doc("class", superclass, members);
    }
}
