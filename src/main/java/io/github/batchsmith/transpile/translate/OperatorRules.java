package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import io.github.batchsmith.transpile.syntax.Expression;

/** How operators and casts are said in JavaScript. */
interface OperatorRules {
    Expression binary(BinaryTree tree);

    Expression unary(UnaryTree tree, Use use);

    Expression compound(CompoundAssignmentTree tree);

    Expression cast(TypeCastTree tree);
}
