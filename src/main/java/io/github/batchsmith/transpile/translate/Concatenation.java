package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Binary;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.Template;
import io.github.batchsmith.transpile.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Texts put together with {@code +}: a template literal where there is text between. */
final class Concatenation {
    private final Scope scope;
    private final List<Expression> parts = new ArrayList<>();

    Concatenation(Scope scope) {
        this.scope = scope;
    }

    Expression translate(BinaryTree tree) {
        collect(tree);
        boolean literal = parts.stream().anyMatch(Text.class::isInstance);
        literal |= scope.isScript() && !startsWithText(tree);
        List<Expression> filled = parts.stream()
                .filter(part -> !(part instanceof Text text && text.value().isEmpty()))
                .toList();
        if (filled.isEmpty()) {
            return new Text("");
        } else if (filled.size() == 1 && filled.get(0) instanceof Text text) {
            return text;
        } else if (filled.size() == 1) {
            return new Call(Expression.name("String"), filled);
        }
        return literal
                ? new Template(filled)
                : filled.stream()
                        .reduce((left, right) -> new Binary("+", left, right))
                        .orElseThrow();
    }

    /** Whether JavaScript's {@code +} takes the first two parts for texts, as Java does. */
    private boolean startsWithText(BinaryTree tree) {
        ExpressionTree first = tree;
        ExpressionTree second = tree;
        while (Trees.bare(first) instanceof BinaryTree sum
                && JavaTypes.isString(scope.attribution().type(sum))) {
            second = sum.getRightOperand();
            first = sum.getLeftOperand();
        }
        return JavaTypes.isString(scope.attribution().type(first))
                || JavaTypes.isString(scope.attribution().type(second));
    }

    private void collect(ExpressionTree tree) {
        ExpressionTree bare = Trees.bare(tree);
        if (bare instanceof BinaryTree sum
                && sum.getKind() == Tree.Kind.PLUS
                && JavaTypes.isString(scope.attribution().type(sum))) {
            collect(sum.getLeftOperand());
            collect(sum.getRightOperand());
        } else {
            add(part(tree));
        }
    }

    private void add(Expression part) {
        int last = parts.size() - 1;
        if (part instanceof Text text && last >= 0 && parts.get(last) instanceof Text before) {
            parts.set(last, new Text(before.value() + text.value()));
        } else {
            parts.add(part);
        }
    }

    /** One operand; a finding if Java and JavaScript write its value differently. */
    Expression part(ExpressionTree tree) {
        if (scope.isScript()) {
            return new Texts(scope).part(tree);
        }
        if (Trees.bare(tree) instanceof LiteralTree literal && literal.getValue() instanceof Character letter) {
            return new Text(letter.toString());
        }
        TypeMirror type = scope.attribution().type(tree);
        if (type.getKind() == TypeKind.NULL) {
            return new Text("null");
        }
        boolean alike = JavaTypes.isString(type) || JavaTypes.isWhole(type) || JavaTypes.isBoolean(type);
        if (!alike && type.getKind() != TypeKind.LONG) {
            return scope.unsupported(
                    tree,
                    "a value of type " + JavaTypes.shortName(type) + " inside a text",
                    JavaTypes.isDouble(type)
                            ? "Java writes 1.0 where JavaScript writes 1: cast it to int"
                            : "put a String, an int or a boolean there");
        }
        return scope.expressions().value(tree);
    }
}
