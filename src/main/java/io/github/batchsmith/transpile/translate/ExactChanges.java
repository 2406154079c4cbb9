package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import io.github.batchsmith.transpile.syntax.Binary;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Expression;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Changes of variables by Java's arithmetic: counting up and down, and compound assignments. */
final class ExactChanges {
    private final Scope scope;
    private final Conversions conversions;
    private final LongArithmetic longs;

    ExactChanges(Scope scope) {
        this.scope = scope;
        this.conversions = new Conversions(scope);
        this.longs = new LongArithmetic(scope);
    }

    private Range range(ExpressionTree tree) {
        return scope.program().ranges().of(tree);
    }

    private Expression number(ExpressionTree tree) {
        return conversions.number(tree);
    }

    private Expression value(ExpressionTree tree) {
        return scope.expressions().value(tree);
    }

    /** One more or less. */
    Expression step(UnaryTree tree, String operator, Use use) {
        TypeMirror type = scope.attribution().type(tree);
        Expression target = value(tree.getExpression());
        boolean prefix = tree.getKind() == Tree.Kind.PREFIX_INCREMENT || tree.getKind() == Tree.Kind.PREFIX_DECREMENT;
        Range after = range(tree.getExpression()).plus(Range.between(-1, 1));
        boolean counter = JavaTypes.isWhole(type) ? after.isInt() : after.isSafe();
        boolean plain = JavaTypes.isDouble(type) || (counter && !JavaTypes.isChar(type) && !JavaTypes.isSmall(type));
        if (plain) {
            return new Expression.Update(target, operator + operator, prefix);
        }
        if (!Repeatable.is(scope.attribution(), tree.getExpression())) {
            return scope.unsupported(tree, "counting this", "put the index into a variable first");
        }
        Expression changed = stepped(tree, target, operator, type);
        Expression assignment = new Expression.Assignment(target, "=", changed);
        if (prefix || use == Use.EFFECT) {
            return assignment;
        }
        String back = operator.equals("+") ? "-" : "+";
        return stepped(tree, new Expression.Parenthesized(assignment), back, type);
    }

    private Expression stepped(UnaryTree tree, Expression target, String operator, TypeMirror type) {
        Expression one = Expression.number(1);
        Expression number = JavaTypes.isChar(type) ? conversions.code(target) : target;
        Expression sum = new Binary(operator, number, one);
        if (JavaTypes.isLong(type)) {
            return scope.helper("exactLong", sum);
        }
        return JavaTypes.isWhole(type)
                ? new Binary("|", sum, Expression.number(0))
                : conversions.narrowed(tree, sum, type, TypeKind.INT);
    }

    /** The compound assignment. */
    Expression compound(CompoundAssignmentTree tree) {
        String operator = Operators.binaryOf(tree.getKind());
        TypeMirror target = scope.attribution().type(tree.getVariable());
        TypeMirror added = scope.attribution().type(tree.getExpression());
        Expression variable = value(tree.getVariable());
        if (JavaTypes.isString(target)) {
            return new Expression.Assignment(variable, "+=", new Concatenation(scope).part(tree.getExpression()));
        }
        if (JavaTypes.isDouble(target)) {
            return new Expression.Assignment(variable, operator + "=", number(tree.getExpression()));
        }
        if (JavaTypes.isWhole(target) && isPlainChange(tree, operator, added)) {
            return new Expression.Assignment(variable, operator + "=", number(tree.getExpression()));
        }
        if (!Repeatable.is(scope.attribution(), tree.getVariable())) {
            return scope.unsupported(tree, "this compound assignment", "put the index into a variable first");
        }
        return new Expression.Assignment(variable, "=", changed(tree, operator, variable, target, added));
    }

    /** Whether the plain compound operator leaves a number of 32 bits. */
    private boolean isPlainChange(CompoundAssignmentTree tree, String operator, TypeMirror added) {
        if (JavaTypes.isDouble(added) || JavaTypes.isLong(added)) {
            return false;
        }
        Range before = range(tree.getVariable());
        Range by = range(tree.getExpression());
        return switch (operator) {
            case "+" -> before.plus(by).isInt();
            case "-" -> before.minus(by).isInt();
            case "*" -> before.times(by).isInt();
            case "%" -> before.isNatural() && by.low() >= 1;
            case "&", "|", "^", "<<", ">>" -> true;
            default -> false;
        };
    }

    private Expression changed(
            CompoundAssignmentTree tree, String operator, Expression variable, TypeMirror target, TypeMirror added) {
        Expression right = number(tree.getExpression());
        Expression left = JavaTypes.isChar(target) ? conversions.code(variable) : variable;
        if (target.getKind() == TypeKind.BOOLEAN) {
            return operator.equals("^")
                    ? new Binary("!==", left, right)
                    : new Call(Expression.name("Boolean"), List.of(new Binary(operator, left, right)));
        }
        if (JavaTypes.isDouble(added)) {
            return conversions.narrowed(tree, new Binary(operator, left, right), target, TypeKind.DOUBLE);
        }
        if (JavaTypes.isLong(target) || JavaTypes.isLong(added)) {
            Expression result = longs.result(
                    tree, operator, left, right, range(tree.getVariable()).plus(Range.LONG));
            return JavaTypes.isLong(target) ? result : conversions.narrowed(tree, result, target, TypeKind.LONG);
        }
        Expression result = wholeChange(tree, operator, left, right);
        return JavaTypes.isWhole(target) ? result : conversions.narrowed(tree, result, target, TypeKind.INT);
    }

    private Expression wholeChange(CompoundAssignmentTree tree, String operator, Expression left, Expression right) {
        Range range = range(tree.getVariable());
        if ((operator.equals("/") || operator.equals("%"))
                && range(tree.getExpression()).hasZero()) {
            return scope.helper(operator.equals("/") ? "divideInts" : "remainderOfInts", left, right);
        }
        if (operator.equals("*") && !range.times(range(tree.getExpression())).isSafe()) {
            return Expression.call("Math", "imul", left, right);
        }
        boolean bits = Operators.isOfBits(operator) && !operator.equals(">>>");
        Expression plain = new Binary(operator, left, right);
        return bits ? plain : new Binary("|", plain, Expression.number(0));
    }
}
