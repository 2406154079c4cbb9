package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;

/** Goes through all of a tree and is told of each name in it that may mean something declared. */
abstract class MentionScanner extends WholeTreeScanner {
    /** A name, alone, after a dot, or after two colons. */
    abstract void mentioned(Tree name);

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
        mentioned(tree);
        return super.visitIdentifier(tree, null);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        mentioned(tree);
        return super.visitMemberSelect(tree, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        mentioned(tree);
        return super.visitMemberReference(tree, null);
    }
}
