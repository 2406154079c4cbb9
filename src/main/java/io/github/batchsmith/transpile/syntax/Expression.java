package io.github.batchsmith.transpile.syntax;

import java.util.List;

/** A JavaScript expression. */
public sealed interface Expression
        permits Arrow,
                Binary,
                Call,
                ClassExpression,
                Closure,
                Conditional,
                Expression.Assignment,
                Expression.Await,
                Expression.Identifier,
                Expression.Index,
                Expression.Keyword,
                Expression.Member,
                Expression.Numeral,
                Expression.Omitted,
                Expression.Parenthesized,
                Expression.Spread,
                Expression.Unary,
                Expression.Update,
                ListLiteral,
                ObjectLiteral,
                Snippet,
                Template,
                Text {
    /** How tightly it binds. */
    Precedence precedence();

    /** Its text. */
    Doc doc();

    /** Its text where the surroundings have made the indentation for further lines. */
    default Doc flushDoc() {
        return doc();
    }

    /** The expression without parentheses around it. */
    default Expression bare() {
        return this;
    }

    /** Its text as part of another expression, in parentheses if it binds less tightly than this. */
    default Doc operand(Precedence least) {
        return precedence().compareTo(least) < 0 ? Doc.of("(", doc(), ")") : doc();
    }

    /** Its text as part of another expression, in parentheses unless it binds more tightly than this. */
    default Doc tighterOperand(Precedence than) {
        return precedence().compareTo(than) <= 0 ? Doc.of("(", doc(), ")") : doc();
    }

    /** True unless it is left out. */
    default boolean isPresent() {
        return !(this instanceof Omitted);
    }

    /** Nothing. */
    record Omitted() implements Expression {
        @Override
        public Precedence precedence() {
            return Precedence.PRIMARY;
        }

        @Override
        public Doc doc() {
            return Doc.of();
        }
    }

    /** A name. */
    record Identifier(String name) implements Expression {
        @Override
        public Precedence precedence() {
            return Precedence.PRIMARY;
        }

        @Override
        public Doc doc() {
            return Doc.of(name);
        }
    }

    /** A number as it is spelled; never negative. */
    record Numeral(String digits) implements Expression {
        @Override
        public Precedence precedence() {
            return Precedence.PRIMARY;
        }

        @Override
        public Doc doc() {
            return Doc.of(digits);
        }
    }

    /** {@code true}, {@code false} or {@code null}. */
    record Keyword(String word) implements Expression {
        @Override
        public Precedence precedence() {
            return Precedence.PRIMARY;
        }

        @Override
        public Doc doc() {
            return Doc.of(word);
        }
    }

    /** An expression that its author put in parentheses; they stay where it is an operand. */
    record Parenthesized(Expression inner) implements Expression {
        @Override
        public Precedence precedence() {
            return Precedence.PRIMARY;
        }

        @Override
        public Doc doc() {
            return Doc.of("(", inner.bare().doc(), ")");
        }

        @Override
        public Expression bare() {
            return inner.bare();
        }
    }

    /** A prefix operator and its operand. */
    record Unary(String operator, Expression operand) implements Expression {
        @Override
        public Precedence precedence() {
            return Precedence.UNARY;
        }

        @Override
        public Doc doc() {
            boolean signs = operand instanceof Unary inner && inner.operator().equals(operator);
            return Doc.of(operator, signs ? " " : "", operand.operand(Precedence.UNARY));
        }
    }

    /** A value that is waited for. */
    record Await(Expression value) implements Expression {
        @Override
        public Precedence precedence() {
            return Precedence.UNARY;
        }

        @Override
        public Doc doc() {
            return Doc.of("await ", value.operand(Precedence.UNARY));
        }
    }

    /** {@code x++} and its like. */
    record Update(Expression target, String operator, boolean prefix) implements Expression {
        @Override
        public Precedence precedence() {
            return prefix ? Precedence.UNARY : Precedence.POSTFIX;
        }

        @Override
        public Doc doc() {
            return prefix ? Doc.of(operator, target.doc()) : Doc.of(target.doc(), operator);
        }
    }

    /** An assignment, plain or compound. */
    record Assignment(Expression target, String operator, Expression value) implements Expression {
        @Override
        public Precedence precedence() {
            return Precedence.ASSIGNMENT;
        }

        @Override
        public Doc doc() {
            return Doc.of(target.doc(), Layouts.assigned(" " + operator, value));
        }
    }

    /** A property. */
    record Member(Expression object, String property) implements Expression {
        @Override
        public Precedence precedence() {
            return Precedence.CALL;
        }

        @Override
        public Doc doc() {
            return Doc.of(Layouts.receiver(object), ".", property);
        }
    }

    /** An element of an array. */
    record Index(Expression object, Expression index) implements Expression {
        @Override
        public Precedence precedence() {
            return Precedence.CALL;
        }

        @Override
        public Doc doc() {
            return Doc.of(Layouts.receiver(object), "[", index.bare().doc(), "]");
        }
    }

    /** All elements of an array, as arguments or elements. */
    record Spread(Expression list) implements Expression {
        @Override
        public Precedence precedence() {
            return Precedence.ASSIGNMENT;
        }

        @Override
        public Doc doc() {
            return Doc.of("...", list.bare().doc());
        }
    }

    /** Nothing, as in {@code return;}. */
    static Expression omitted() {
        return new Omitted();
    }

    /** A name. */
    static Expression name(String name) {
        return new Identifier(name);
    }

    /** A whole number, possibly negative. */
    static Expression number(int value) {
        return value < 0
                ? new Unary("-", new Numeral(Long.toString(-(long) value)))
                : new Numeral(Integer.toString(value));
    }

    /** A call of a method of a global object, such as {@code Math.trunc(x)}. */
    static Expression call(String object, String method, Expression... arguments) {
        return new Call(new Member(name(object), method), List.of(arguments));
    }

    /** A call of a method. */
    static Expression call(Expression object, String method, List<Expression> arguments) {
        return new Call(new Member(object, method), arguments);
    }
}
