package io.github.batchsmith.transpile.syntax;

/** How tightly an expression binds, loosest first. */
public enum Precedence {
    ASSIGNMENT,
    CONDITIONAL,
    OR,
    AND,
    BIT_OR,
    BIT_XOR,
    BIT_AND,
    EQUALITY,
    RELATION,
    SHIFT,
    SUM,
    PRODUCT,
    UNARY,
    POSTFIX,
    CALL,
    PRIMARY;

    /** Precedence of a binary operator. */
    public static Precedence ofBinary(String operator) {
        return switch (operator) {
            case "||", "??" -> OR;
            case "&&" -> AND;
            case "|" -> BIT_OR;
            case "^" -> BIT_XOR;
            case "&" -> BIT_AND;
            case "===", "!==", "==", "!=" -> EQUALITY;
            case "<", "<=", ">", ">=", "instanceof", "in" -> RELATION;
            case "<<", ">>", ">>>" -> SHIFT;
            case "+", "-" -> SUM;
            case "*", "/", "%" -> PRODUCT;
            default -> throw new IllegalArgumentException("not a binary operator: " + operator);
        };
    }
}
