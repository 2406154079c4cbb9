package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Expression;
import java.util.List;

/**
 * A call of a method of Java's library.
 *
 * @param tree where it stands
 * @param receiver object that the method belongs to; left out for static methods
 * @param arguments what is passed
 * @param use what becomes of the result
 */
record LibraryCall(Tree tree, Expression receiver, List<Expression> arguments, Use use) {
    LibraryCall {
        arguments = List.copyOf(arguments);
    }

    Expression argument(int index) {
        return arguments.get(index);
    }

    /** The call of another method of the same object with the same arguments. */
    Expression as(String method) {
        return Expression.call(receiver, method, arguments);
    }
}
