package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import io.github.batchsmith.transpile.syntax.Binary;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Expression;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Java's arithmetic: whole numbers of 32 bits wrap around, those of 64 bits are exact below 2^53 and an error above, and
 * letters count by their codes. Where bounds show that the plain operator gives the same, it is plain.
 */
final class ExactOperators implements OperatorRules {
    private static final Set<String> SUMS = Set.of("+", "-");
    private final Scope scope;
    private final Conversions conversions;
    private final LongArithmetic longs;

    ExactOperators(Scope scope) {
        this.scope = scope;
        this.conversions = new Conversions(scope);
        this.longs = new LongArithmetic(scope);
    }

    @Override
    public Expression binary(BinaryTree tree) {
        TypeMirror type = scope.attribution().type(tree);
        String operator = Operators.symbol(tree.getKind());
        if (JavaTypes.isString(type)) {
            return new Concatenation(scope).translate(tree);
        } else if (type.getKind() == TypeKind.BOOLEAN) {
            return condition(tree, operator);
        } else if (type.getKind() == TypeKind.FLOAT) {
            return scope.unsupported(tree, "float arithmetic", "use double");
        } else if (type.getKind() == TypeKind.LONG) {
            return longs.result(
                    tree, operator, number(tree.getLeftOperand()), number(tree.getRightOperand()), range(tree));
        } else if (JavaTypes.isWhole(type)) {
            return whole(tree);
        }
        return new Binary(operator, number(tree.getLeftOperand()), number(tree.getRightOperand()));
    }

    private Range range(ExpressionTree tree) {
        return scope.program().ranges().of(tree);
    }

    private Expression number(ExpressionTree tree) {
        return conversions.number(tree);
    }

    private Expression condition(BinaryTree tree, String operator) {
        TypeMirror left = scope.attribution().type(tree.getLeftOperand());
        TypeMirror right = scope.attribution().type(tree.getRightOperand());
        if (operator.equals("===") || operator.equals("!==")) {
            return sameness(tree, operator, left, right);
        }
        boolean letters = JavaTypes.isChar(left) && JavaTypes.isChar(right);
        Expression a = letters ? value(tree.getLeftOperand()) : number(tree.getLeftOperand());
        Expression b = letters ? value(tree.getRightOperand()) : number(tree.getRightOperand());
        return switch (operator) {
            case "^" -> new Binary("!==", a, b);
            case "&", "|" -> new Call(Expression.name("Boolean"), List.of(new Binary(operator, a, b)));
            default -> new Binary(operator, a, b);
        };
    }

    private Expression value(ExpressionTree tree) {
        return scope.expressions().value(tree);
    }

    private Expression sameness(BinaryTree tree, String operator, TypeMirror left, TypeMirror right) {
        boolean absent = left.getKind() == TypeKind.NULL || right.getKind() == TypeKind.NULL;
        if (absent) {
            return new Binary(
                    operator.substring(0, 2),
                    Snippets.present(value(tree.getLeftOperand())),
                    Snippets.present(value(tree.getRightOperand())));
        }
        boolean primitive = left.getKind().isPrimitive() || right.getKind().isPrimitive();
        boolean boxed = !primitive && (scope.types().isIdentified(left) && !JavaTypes.isEnum(left));
        if (boxed) {
            return scope.unsupported(
                    tree,
                    "comparing " + JavaTypes.shortName(left) + " with " + (operator.equals("===") ? "==" : "!="),
                    "use equals for texts and boxed numbers");
        }
        boolean plain = JavaTypes.isChar(left) == JavaTypes.isChar(right);
        return plain
                ? new Binary(operator, value(tree.getLeftOperand()), value(tree.getRightOperand()))
                : new Binary(operator, number(tree.getLeftOperand()), number(tree.getRightOperand()));
    }

    private Expression whole(BinaryTree tree) {
        Expression raw = raw(tree);
        return isPlain(tree) ? raw : new Binary("|", raw, Expression.number(0));
    }

    /** Whether the operator's result needs no cutting to 32 bits. */
    private boolean isPlain(BinaryTree tree) {
        String operator = Operators.symbol(tree.getKind());
        if (SUMS.contains(operator) || operator.equals("*")) {
            return unbounded(tree).isInt()
                    || (operator.equals("*") && !unbounded(tree).isSafe());
        }
        boolean natural =
                operator.equals("%") && range(tree.getLeftOperand()).isNatural() && isPositive(tree.getRightOperand());
        return natural || (Operators.isOfBits(operator) && !operator.equals(">>>")) || isHelped(tree, operator);
    }

    private boolean isPositive(ExpressionTree tree) {
        return range(tree).low() >= 1;
    }

    private boolean isHelped(BinaryTree tree, String operator) {
        return (operator.equals("/") || operator.equals("%"))
                && range(tree.getRightOperand()).hasZero();
    }

    /** Bounds of what JavaScript's operators give before it is cut. */
    private Range unbounded(ExpressionTree tree) {
        ExpressionTree bare = Trees.bare(tree);
        if (bare instanceof BinaryTree binary
                && JavaTypes.isWhole(scope.attribution().type(binary))) {
            Range left = unbounded(binary.getLeftOperand());
            Range right = unbounded(binary.getRightOperand());
            Range product = range(binary.getLeftOperand()).times(range(binary.getRightOperand()));
            return switch (binary.getKind()) {
                case PLUS -> left.plus(right);
                case MINUS -> left.minus(right);
                case MULTIPLY -> product.isSafe() ? product : new Range(product.low(), product.high(), true);
                default -> range(tree);
            };
        }
        return range(tree);
    }

    /** The operation, of which the surroundings cut off what is more than 32 bits. */
    private Expression raw(ExpressionTree tree) {
        ExpressionTree bare = Trees.bare(tree);
        if (!(bare instanceof BinaryTree binary)
                || !JavaTypes.isWhole(scope.attribution().type(bare))) {
            return number(tree);
        }
        String operator = Operators.symbol(binary.getKind());
        if (SUMS.contains(operator)) {
            return new Binary(operator, addend(binary.getLeftOperand()), addend(binary.getRightOperand()));
        }
        Expression left = number(binary.getLeftOperand());
        Expression right = number(binary.getRightOperand());
        if (operator.equals("*")) {
            return unbounded(binary).isSafe()
                    ? new Binary("*", left, right)
                    : Expression.call("Math", "imul", left, right);
        } else if (isHelped(binary, operator)) {
            return scope.helper(operator.equals("/") ? "divideInts" : "remainderOfInts", left, right);
        }
        return new Binary(operator, left, right);
    }

    /** A part of a sum; products are cut themselves where they are too large for an exact sum. */
    private Expression addend(ExpressionTree tree) {
        ExpressionTree bare = Trees.bare(tree);
        boolean sum = bare instanceof BinaryTree binary
                && (SUMS.contains(Operators.symbol(binary.getKind())) || binary.getKind() == Tree.Kind.MULTIPLY)
                && JavaTypes.isWhole(scope.attribution().type(bare));
        if (!sum) {
            return number(tree);
        }
        Expression raw = raw(tree);
        return bare.equals(tree) ? raw : new Expression.Parenthesized(raw);
    }

    @Override
    public Expression unary(UnaryTree tree, Use use) {
        TypeMirror type = scope.attribution().type(tree);
        return switch (tree.getKind()) {
            case UNARY_PLUS -> number(tree.getExpression());
            case UNARY_MINUS -> negated(tree, type);
            case BITWISE_COMPLEMENT ->
                JavaTypes.isLong(type)
                        ? scope.unsupported(tree, "'~' of long", "use int")
                        : new Expression.Unary("~", number(tree.getExpression()));
            case LOGICAL_COMPLEMENT -> not(value(tree.getExpression()));
            case PREFIX_INCREMENT, POSTFIX_INCREMENT -> new ExactChanges(scope).step(tree, "+", use);
            default -> new ExactChanges(scope).step(tree, "-", use);
        };
    }

    private static Expression not(Expression condition) {
        return Snippets.opposite(condition).orElseGet(() -> new Expression.Unary("!", condition));
    }

    private Expression negated(UnaryTree tree, TypeMirror type) {
        Expression minus = new Expression.Unary("-", number(tree.getExpression()));
        boolean plain = !JavaTypes.isIntegral(type)
                || range(tree.getExpression()).negated().isInt();
        if (plain) {
            return minus;
        }
        return JavaTypes.isLong(type)
                ? new Binary("-", Expression.number(0), number(tree.getExpression()))
                : new Binary("|", minus, Expression.number(0));
    }

    @Override
    public Expression compound(CompoundAssignmentTree tree) {
        return new ExactChanges(scope).compound(tree);
    }

    @Override
    public Expression cast(TypeCastTree tree) {
        TypeMirror to = scope.attribution().type(tree.getType());
        TypeMirror from = scope.attribution().type(tree.getExpression());
        boolean numeric = to.getKind().isPrimitive() && to.getKind() != TypeKind.BOOLEAN;
        if (!numeric) {
            return value(tree.getExpression());
        }
        if (JavaTypes.isChar(to) && JavaTypes.isChar(from)) {
            return value(tree.getExpression());
        }
        TypeKind kind =
                JavaTypes.isDouble(from) ? TypeKind.DOUBLE : JavaTypes.isLong(from) ? TypeKind.LONG : TypeKind.INT;
        return conversions.narrowed(tree, number(tree.getExpression()), to, kind);
    }
}
