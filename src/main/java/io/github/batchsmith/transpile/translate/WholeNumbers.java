package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.Set;

/** Numbers with nothing after the point, whatever their type. */
final class WholeNumbers {
    private static final Set<String> ROUNDING = Set.of("ceil", "floor", "round");
    private static final Set<String> CHOOSING = Set.of("min", "max");

    private final Attribution attribution;

    WholeNumbers(Attribution attribution) {
        this.attribution = attribution;
    }

    /** Whether an expression is sure to give one, unless it gives NaN or an infinity. */
    boolean include(ExpressionTree tree) {
        ExpressionTree bare = Trees.bare(tree);
        if (JavaTypes.isWhole(attribution.type(bare)) || isWholeLiteral(bare)) {
            return true;
        }
        if (!(bare instanceof MethodInvocationTree call)
                || !LibraryTable.isMath(attribution.element(call.getMethodSelect()))) {
            return false;
        }
        String name =
                attribution.element(call.getMethodSelect()).getSimpleName().toString();
        return ROUNDING.contains(name)
                || (CHOOSING.contains(name) && call.getArguments().stream().allMatch(this::include));
    }

    private static boolean isWholeLiteral(ExpressionTree tree) {
        return tree instanceof LiteralTree literal
                && literal.getValue() instanceof Double number
                && number == Math.rint(number);
    }
}
