import java.util.*;

/** Sealed types with patterns as labels, guards included, and nested records. */
final class EvaluatesExpressions {
    private sealed interface Expr permits Num, Var, Bin, Neg, Call {}

    private record Num(double value) implements Expr {}

    private record Var(String name) implements Expr {}

    private record Neg(Expr of) implements Expr {}

    private enum Op {
        PLUS('+') {
            @Override
            double apply(double a, double b) {
                return a + b;
            }
        },
        TIMES('*') {
            @Override
            double apply(double a, double b) {
                return a * b;
            }

            @Override
            boolean binds() {
                return true;
            }
        },
        MINUS('-') {
            @Override
            double apply(double a, double b) {
                return a - b;
            }
        };

        private final char sign;

        Op(char sign) {
            this.sign = sign;
        }

        abstract double apply(double a, double b);

        boolean binds() {
            return false;
        }
    }

    private record Bin(Op op, Expr left, Expr right) implements Expr {
        record Parts(Expr left, Expr right) {}

        Parts parts() {
            return new Parts(left, right);
        }
    }

    private record Call(String function, List<Expr> arguments) implements Expr {
        Call(String function, Expr... arguments) {
            this(function, List.of(arguments));
        }
    }

    private static double value(Expr expr, Map<String, Double> variables) {
        return switch (expr) {
            case Num num -> num.value();
            case Var variable -> variables.getOrDefault(variable.name(), Double.NaN);
            case Neg neg -> -value(neg.of(), variables);
            case Bin bin -> bin.op().apply(value(bin.left(), variables), value(bin.right(), variables));
            case Call call -> {
                double best = Double.NEGATIVE_INFINITY;
                for (Expr argument : call.arguments()) {
                    best = Math.max(best, value(argument, variables));
                }
                yield best;
            }
        };
    }

    private static String text(Expr expr) {
        if (expr instanceof Bin bin && bin.op().binds() && !(bin.left() instanceof Bin)) {
            return text(bin.left()) + bin.op().sign + text(bin.right());
        } else if (expr instanceof Bin bin) {
            return "(" + text(bin.parts().left()) + " " + bin.op().sign + ' ' + text(bin.parts().right()) + ")";
        } else if (expr instanceof Num num && num.value() == Math.rint(num.value())) {
            return "" + (int) num.value();
        } else if (expr instanceof Num num) {
            return String.valueOf(num.value());
        }
        return expr.toString();
    }

    private static Expr simplified(Expr expr) {
        return expr instanceof Bin bin
                ? bin.left() instanceof Num left && bin.right() instanceof Num right
                        ? new Num(bin.op().apply(left.value(), right.value()))
                        : new Bin(bin.op(), simplified(bin.left()), simplified(bin.right()))
                : expr;
    }

    static String test() {
        Expr expr = new Bin(
                Op.PLUS,
                new Bin(Op.TIMES, new Num(2), new Var("x")),
                new Bin(Op.MINUS, new Num(1.5), new Neg(new Num(3))));
        Expr call = new Call("max", expr, new Num(4), new Bin(Op.TIMES, new Num(3), new Num(7)));
        return value(expr, Map.of("x", 5.0)) + " " + text(expr) + " " + value(call, Map.of()) + " " + simplified(call)
                + " " + simplified(new Bin(Op.MINUS, new Num(9), new Num(4))) + " "
                + List.of(expr).contains(new Bin(Op.PLUS, ((Bin) expr).left(), ((Bin) expr).right()))
                + value(new Var("none"), Map.of());
    }
}
