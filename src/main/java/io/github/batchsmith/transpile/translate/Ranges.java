package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Bounds of whole numbers, so that arithmetic that cannot leave the 32 bits stays plain. A variable that is only counted
 * up and down from a small number is taken to stay small: it would need a thousand million steps to leave the bounds.
 */
final class Ranges {
    private static final double SMALL = 1 << 20;
    private static final double COUNTED = 1 << 30;
    private static final Range SIZE = Range.between(0, COUNTED);
    private static final Range MILLIS = Range.between(0, 1L << 45);

    private final Attribution attribution;
    private final Map<Element, List<ExpressionTree>> values = new HashMap<>();
    private final Set<Element> changed = new HashSet<>();
    private final Set<Element> asked = new HashSet<>();

    Ranges(Attribution attribution) {
        this.attribution = attribution;
        attribution.units().forEach(unit -> new Assignments().scan(unit, null));
    }

    /** Bounds of the expression's value, if it is an int or long. */
    Range of(ExpressionTree tree) {
        ExpressionTree bare = Trees.bare(tree);
        TypeMirror type = attribution.type(bare);
        if (bare instanceof LiteralTree literal && literal.getValue() instanceof Number number) {
            return Range.of(number.doubleValue());
        } else if (bare instanceof BinaryTree binary) {
            return ofBinary(binary);
        } else if (bare instanceof UnaryTree unary && unary.getKind() == Tree.Kind.UNARY_MINUS) {
            return bounded(of(unary.getExpression()).negated(), type);
        } else if (bare instanceof ConditionalExpressionTree choice) {
            return of(choice.getTrueExpression()).union(of(choice.getFalseExpression()));
        } else if (bare instanceof MethodInvocationTree call) {
            return ofCall(call);
        } else if (bare instanceof MemberSelectTree select
                && attribution.type(select.getExpression()).getKind() == TypeKind.ARRAY) {
            return SIZE;
        }
        return attribution.find(bare).map(element -> ofVariable(element, type)).orElseGet(() -> ofType(type));
    }

    private Range ofBinary(BinaryTree tree) {
        Range left = of(tree.getLeftOperand());
        Range right = of(tree.getRightOperand());
        TypeMirror type = attribution.type(tree);
        return switch (tree.getKind()) {
            case PLUS -> bounded(left.plus(right), type);
            case MINUS -> bounded(left.minus(right), type);
            case MULTIPLY -> bounded(left.times(right), type);
            case DIVIDE -> quotient(left, right, type);
            case REMAINDER -> remainder(left, right, type);
            case AND -> right.isNatural() ? Range.between(0, right.high()) : ofType(type);
            default -> ofType(type);
        };
    }

    private static Range quotient(Range left, Range right, TypeMirror type) {
        boolean shrinks = right.low() >= 1;
        return shrinks ? Range.between(Math.min(left.low(), 0), Math.max(left.high(), 0)) : ofType(type);
    }

    private static Range remainder(Range left, Range right, TypeMirror type) {
        if (right.low() < 1) {
            return ofType(type);
        }
        return Range.between(left.isNatural() ? 0 : -right.high(), right.high());
    }

    private static Range bounded(Range range, TypeMirror type) {
        Range all = ofType(type);
        return range.low() >= all.low() && range.high() <= all.high() ? range : all;
    }

    /** All values of the type. */
    static Range ofType(TypeMirror type) {
        if (JavaTypes.isChar(type)) {
            return Range.between(0, Character.MAX_VALUE);
        } else if (JavaTypes.isSmall(type)) {
            return Range.between(Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return JavaTypes.isLong(type) ? Range.LONG : Range.INT;
    }

    private Range ofCall(MethodInvocationTree call) {
        String name =
                attribution.element(call.getMethodSelect()).getSimpleName().toString();
        TypeMirror type = attribution.type(call);
        return switch (name) {
            case "size", "length", "ordinal", "count" -> SIZE;
            case "indexOf", "lastIndexOf" -> Range.between(-1, COUNTED);
            case "compare", "compareTo", "signum" -> Range.between(-COUNTED, COUNTED);
            case "currentTimeMillis" -> MILLIS;
            case "min" -> extreme(call, type, false);
            case "max" -> extreme(call, type, true);
            default -> ofType(type);
        };
    }

    private Range extreme(MethodInvocationTree call, TypeMirror type, boolean greatest) {
        if (call.getArguments().size() != 2 || !type.getKind().isPrimitive()) {
            return ofType(type);
        }
        Range left = of(call.getArguments().get(0));
        Range right = of(call.getArguments().get(1));
        return greatest
                ? Range.between(Math.max(left.low(), right.low()), Math.max(left.high(), right.high()))
                : Range.between(Math.min(left.low(), right.low()), Math.min(left.high(), right.high()));
    }

    private Range ofVariable(Element variable, TypeMirror type) {
        List<ExpressionTree> known = values.getOrDefault(variable, List.of());
        boolean counted = variable.getKind() == ElementKind.LOCAL_VARIABLE
                || (variable.getKind() == ElementKind.FIELD && !known.isEmpty());
        if (!counted || known.isEmpty() || !asked.add(variable)) {
            return ofType(type);
        }
        try {
            Range all = known.stream().map(this::of).reduce(Range::union).orElseThrow();
            if (!changed.contains(variable)) {
                return all;
            }
            boolean small = Math.abs(all.low()) <= COUNTED && Math.abs(all.high()) <= COUNTED;
            return small ? Range.between(-COUNTED, COUNTED) : ofType(type);
        } finally {
            asked.remove(variable);
        }
    }

    /** What variables get: whole values, or changes by small steps. */
    private final class Assignments extends WholeTreeScanner {
        @Override
        public Void visitVariable(VariableTree tree, Void unused) {
            if (tree.getInitializer() != null) {
                gets(tree, tree.getInitializer());
            }
            return super.visitVariable(tree, null);
        }

        @Override
        public Void visitAssignment(AssignmentTree tree, Void unused) {
            gets(tree.getVariable(), tree.getExpression());
            return super.visitAssignment(tree, null);
        }

        private void gets(Tree target, ExpressionTree value) {
            attribution
                    .find(target)
                    .ifPresent(variable -> values.computeIfAbsent(variable, any -> new ArrayList<>())
                            .add(value));
        }

        @Override
        public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
            boolean sum = tree.getKind() == Tree.Kind.PLUS_ASSIGNMENT || tree.getKind() == Tree.Kind.MINUS_ASSIGNMENT;
            boolean small = sum
                    && Trees.bare(tree.getExpression()) instanceof LiteralTree literal
                    && literal.getValue() instanceof Integer step
                    && step <= SMALL;
            if (small) {
                attribution.find(tree.getVariable()).ifPresent(changed::add);
            } else {
                gets(tree.getVariable(), tree);
            }
            return super.visitCompoundAssignment(tree, null);
        }

        @Override
        public Void visitUnary(UnaryTree tree, Void unused) {
            switch (tree.getKind()) {
                case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
                    attribution.find(tree.getExpression()).ifPresent(changed::add);
                default -> {}
            }
            return super.visitUnary(tree, null);
        }
    }
}
