import java.util.function.*;

/** Enums that hold functions. */
final class UsesEnumsWithLambdas {
    enum Operation {
        PLUS("+", (a, b) -> a + b),
        TIMES("*", (a, b) -> a * b),
        MINUS("-", (a, b) -> a - b);

        final String symbol;
        private final IntBinaryOperator function;

        Operation(String symbol, IntBinaryOperator function) {
            this.symbol = symbol;
            this.function = function;
        }

        int apply(int a, int b) {
            return function.applyAsInt(a, b);
        }
    }

    static String test() {
        String text = "";
        for (Operation operation : Operation.values()) {
            text += operation.symbol + operation.apply(7, 3) + " ";
        }
        return text;
    }
}
