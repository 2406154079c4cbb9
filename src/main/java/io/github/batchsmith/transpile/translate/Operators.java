package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import io.github.batchsmith.transpile.syntax.Binary;
import io.github.batchsmith.transpile.syntax.Expression;
import java.util.Map;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Operators and casts. Whole numbers are JavaScript numbers: division and casts truncate; sums and products are plain,
 * which is right as long as they stay within 32 bits, as portable code must see to. Where a whole number is negated, or
 * a negative one multiplied or divided to zero, the zero is a negative one; this shows only where one divides by it.
 */
final class Operators implements OperatorRules {
    private static final Map<Tree.Kind, String> BINARY = Map.ofEntries(
            Map.entry(Tree.Kind.MULTIPLY, "*"),
            Map.entry(Tree.Kind.DIVIDE, "/"),
            Map.entry(Tree.Kind.REMAINDER, "%"),
            Map.entry(Tree.Kind.PLUS, "+"),
            Map.entry(Tree.Kind.MINUS, "-"),
            Map.entry(Tree.Kind.LEFT_SHIFT, "<<"),
            Map.entry(Tree.Kind.RIGHT_SHIFT, ">>"),
            Map.entry(Tree.Kind.UNSIGNED_RIGHT_SHIFT, ">>>"),
            Map.entry(Tree.Kind.LESS_THAN, "<"),
            Map.entry(Tree.Kind.LESS_THAN_EQUAL, "<="),
            Map.entry(Tree.Kind.GREATER_THAN, ">"),
            Map.entry(Tree.Kind.GREATER_THAN_EQUAL, ">="),
            Map.entry(Tree.Kind.EQUAL_TO, "==="),
            Map.entry(Tree.Kind.NOT_EQUAL_TO, "!=="),
            Map.entry(Tree.Kind.AND, "&"),
            Map.entry(Tree.Kind.XOR, "^"),
            Map.entry(Tree.Kind.OR, "|"),
            Map.entry(Tree.Kind.CONDITIONAL_AND, "&&"),
            Map.entry(Tree.Kind.CONDITIONAL_OR, "||"));

    private static final Set<String> OF_BITS = Set.of("&", "|", "^", "<<", ">>", ">>>");

    private final Scope scope;

    Operators(Scope scope) {
        this.scope = scope;
    }

    @Override
    public Expression binary(BinaryTree tree) {
        TypeMirror type = scope.attribution().type(tree);
        if (JavaTypes.isString(type)) {
            return new Concatenation(scope).translate(tree);
        }
        if (isComparison(tree) && !isComparable(tree)) {
            return scope.unsupported(
                    tree,
                    "comparing " + JavaTypes.shortName(scope.attribution().type(tree.getLeftOperand())) + " with "
                            + (tree.getKind() == Tree.Kind.EQUAL_TO ? "==" : "!="),
                    "use equals for texts and boxed numbers; compare records by a property");
        }
        Expression left = scope.expressions().value(tree.getLeftOperand());
        Expression right = scope.expressions().value(tree.getRightOperand());
        return operation(tree, symbol(tree.getKind()), left, right, type);
    }

    private static boolean isComparison(BinaryTree tree) {
        return tree.getKind() == Tree.Kind.EQUAL_TO || tree.getKind() == Tree.Kind.NOT_EQUAL_TO;
    }

    private boolean isComparable(BinaryTree tree) {
        TypeMirror left = scope.attribution().type(tree.getLeftOperand());
        TypeMirror right = scope.attribution().type(tree.getRightOperand());
        boolean valued = left.getKind().isPrimitive() || right.getKind().isPrimitive();
        boolean absent = left.getKind() == TypeKind.NULL || right.getKind() == TypeKind.NULL;
        return valued || absent || (JavaTypes.isEnum(left) && JavaTypes.isEnum(right));
    }

    private Expression operation(Tree tree, String operator, Expression left, Expression right, TypeMirror type) {
        if (type.getKind() == TypeKind.LONG || type.getKind() == TypeKind.FLOAT) {
            return scope.unsupported(tree, type + " arithmetic", "use int or double");
        }
        if (type.getKind() == TypeKind.BOOLEAN && Set.of("&", "|").contains(operator)) {
            return scope.unsupported(
                    tree, "'" + operator + "' of booleans", "use '" + operator.repeat(2) + "', or an if");
        }
        if (type.getKind() == TypeKind.BOOLEAN && operator.equals("^")) {
            return new Binary("!==", left, right);
        }
        if (JavaTypes.isWhole(type) && operator.equals("/")) {
            return Expression.call("Math", "trunc", new Binary("/", left, right));
        }
        if (operator.equals(">>>")) {
            return new Binary("|", new Expression.Parenthesized(new Binary(">>>", left, right)), Expression.number(0));
        }
        return new Binary(operator, left, right);
    }

    @Override
    public Expression unary(UnaryTree tree, Use use) {
        Expression operand = scope.expressions().value(tree.getExpression());
        if (!isNumberOrBoolean(scope.attribution().type(tree))) {
            return scope.unsupported(tree, scope.attribution().type(tree) + " arithmetic", "use int or double");
        }
        return switch (tree.getKind()) {
            case UNARY_PLUS -> operand;
            case UNARY_MINUS -> new Expression.Unary("-", operand);
            case BITWISE_COMPLEMENT -> new Expression.Unary("~", operand);
            case LOGICAL_COMPLEMENT -> new Expression.Unary("!", operand);
            case PREFIX_INCREMENT -> new Expression.Update(operand, "++", true);
            case PREFIX_DECREMENT -> new Expression.Update(operand, "--", true);
            case POSTFIX_INCREMENT -> new Expression.Update(operand, "++", false);
            case POSTFIX_DECREMENT -> new Expression.Update(operand, "--", false);
            default -> scope.unsupported(tree, tree.getKind().name(), "use another operator");
        };
    }

    private static boolean isNumberOrBoolean(TypeMirror type) {
        return JavaTypes.isWhole(type) || JavaTypes.isDouble(type) || JavaTypes.isBoolean(type);
    }

    @Override
    public Expression compound(CompoundAssignmentTree tree) {
        String operator = binaryOf(tree.getKind());
        TypeMirror target = scope.attribution().type(tree.getVariable());
        TypeMirror value = scope.attribution().type(tree.getExpression());
        Expression variable = scope.expressions().value(tree.getVariable());
        if (JavaTypes.isString(target)) {
            Expression part = new Concatenation(scope).part(tree.getExpression());
            return new Expression.Assignment(variable, "+=", part);
        }
        Expression operand = scope.expressions().value(tree.getExpression());
        boolean narrows = JavaTypes.isWhole(target) && JavaTypes.isDouble(value);
        Expression plain = operation(tree, operator, variable, operand, narrows ? value : target);
        if (!narrows && plain instanceof Binary binary && binary.operator().equals(operator)) {
            return new Expression.Assignment(variable, operator + "=", operand);
        }
        if (!Repeatable.is(scope.attribution(), tree.getVariable())) {
            return scope.unsupported(tree, "this compound assignment", "put the index into a variable first");
        }
        return new Expression.Assignment(variable, "=", narrows ? Truncation.of(plain, false) : plain);
    }

    /** The operator of a compound assignment. */
    static String binaryOf(Tree.Kind compound) {
        return symbol(Tree.Kind.valueOf(compound.name().replace("_ASSIGNMENT", "")));
    }

    /** The operator. */
    static String symbol(Tree.Kind kind) {
        return BINARY.getOrDefault(kind, "?");
    }

    /** Whether the operator works on the bits of its numbers. */
    static boolean isOfBits(String operator) {
        return OF_BITS.contains(operator);
    }

    @Override
    public Expression cast(TypeCastTree tree) {
        TypeMirror to = scope.attribution().type(tree.getType());
        TypeMirror from = scope.attribution().type(tree.getExpression());
        Expression value = scope.expressions().value(tree.getExpression());
        if (to.getKind() == TypeKind.INT) {
            boolean narrows = JavaTypes.isDouble(from) || from.getKind() == TypeKind.LONG;
            return narrows ? Truncation.of(value, isWhole(tree.getExpression())) : value;
        }
        if (to.getKind().isPrimitive() && to.getKind() != TypeKind.DOUBLE) {
            return scope.unsupported(tree, "a cast to " + to, "use int or double");
        }
        return value;
    }

    private boolean isWhole(ExpressionTree tree) {
        return new WholeNumbers(scope.attribution()).include(tree);
    }
}
