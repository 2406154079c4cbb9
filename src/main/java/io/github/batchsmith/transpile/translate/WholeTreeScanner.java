package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.CaseTree;
import com.sun.source.util.TreeScanner;

/** Goes through all of a tree, also through patterns as labels, which the scanner of Java 17 passes over. */
class WholeTreeScanner extends TreeScanner<Void, Void> {
    @Override
    public Void visitCase(CaseTree tree, Void unused) {
        scan(CaseLabels.passedOver(tree), null);
        return super.visitCase(tree, null);
    }
}
