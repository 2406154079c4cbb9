import java.util.*;

final class RunsStateMachine {
    enum State {
        START,
        NUMBER,
        OPERATOR,
        END
    }

    sealed interface Token permits Num, Op {}

    record Num(double value) implements Token {}

    record Op(char sign, int rank) implements Token {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder number = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isDigit(c) || c == '.') {
                number.append(c);
                continue;
            }
            if (number.length() > 0) {
                tokens.add(new Num(Double.parseDouble(number.toString())));
                number.setLength(0);
            }
            switch (c) {
                case '+', '-':
                    tokens.add(new Op(c, 1));
                    break;
                case '*', '/':
                    tokens.add(new Op(c, 2));
                    break;
                case ' ':
                    break;
                default:
                    throw new IllegalArgumentException("unexpected '" + c + "' at " + i);
            }
        }
        return tokens;
    }

    static double evaluate(String text) {
        Deque<Double> values = new ArrayDeque<>();
        Deque<Op> ops = new ArrayDeque<>();
        for (Token token : tokens(text)) {
            if (token instanceof Num num) {
                values.push(num.value());
            } else if (token instanceof Op op) {
                while (!ops.isEmpty() && ops.peek().rank() >= op.rank()) {
                    reduce(values, ops.pop());
                }
                ops.push(op);
            }
        }
        while (!ops.isEmpty()) {
            reduce(values, ops.pop());
        }
        return values.pop();
    }

    static void reduce(Deque<Double> values, Op op) {
        double b = values.pop(), a = values.pop();
        values.push(
                switch (op.sign()) {
                    case '+' -> a + b;
                    case '-' -> a - b;
                    case '*' -> a * b;
                    default -> a / b;
                });
    }

    static String test() {
        StringBuilder out = new StringBuilder();
        for (String s : List.of("1+2*3", "10 / 4 - 1", "2*3*4+5*6", "7", "1/0")) {
            out.append(s).append(" = ").append(evaluate(s)).append('\n');
        }
        try {
            evaluate("2 & 3");
        } catch (IllegalArgumentException e) {
            out.append(e.getMessage());
        }
        State state = State.START;
        for (char c : "12+".toCharArray()) {
            state = switch (state) {
                case START, OPERATOR -> Character.isDigit(c) ? State.NUMBER : State.END;
                case NUMBER -> Character.isDigit(c) ? State.NUMBER : State.OPERATOR;
                case END -> throw new IllegalStateException();
            };
            out.append(state).append(' ');
        }
        return out.toString();
    }
}
