package io.github.batchsmith.transpile.syntax;

import java.util.List;

/** A JavaScript statement. */
public sealed interface Statement
        permits Block,
                ClassDeclaration,
                Choice,
                Declare,
                Function,
                If,
                Located,
                Loop,
                Remarked,
                Statement.Effect,
                Statement.Jump,
                Statement.Labelled,
                Statement.Return,
                Statement.Throw,
                Try {
    /** Its text, from the first word to the semicolon or brace. */
    Doc doc();

    /** True if nothing after it in the same block is reached. */
    default boolean leaves() {
        return false;
    }

    /** An expression for its effect. */
    record Effect(Expression expression) implements Statement {
        @Override
        public Doc doc() {
            return Doc.of(expression.bare().doc(), ";");
        }
    }

    /** A return, with or without a value. */
    record Return(Expression value) implements Statement {
        @Override
        public Doc doc() {
            return value.isPresent() ? Doc.of("return ", Layouts.afterKeyword(value), ";") : Doc.of("return;");
        }

        @Override
        public boolean leaves() {
            return true;
        }
    }

    /** A throw. */
    record Throw(Expression value) implements Statement {
        @Override
        public Doc doc() {
            return Doc.of("throw ", Layouts.afterKeyword(value), ";");
        }

        @Override
        public boolean leaves() {
            return true;
        }
    }

    /** A break or continue; the label may be empty. */
    record Jump(String keyword, String label) implements Statement {
        @Override
        public Doc doc() {
            return Doc.of(keyword, label.isEmpty() ? "" : " " + label, ";");
        }

        @Override
        public boolean leaves() {
            return true;
        }
    }

    /** A statement with a label. */
    record Labelled(String label, Statement body) implements Statement {
        @Override
        public Doc doc() {
            return Doc.of(label, ": ", body.doc());
        }
    }

    /** The statements in a block, or the statement as the only one of a new block. */
    static Block block(Statement statement) {
        return statement instanceof Block block ? block : new Block(List.of(statement));
    }
}
