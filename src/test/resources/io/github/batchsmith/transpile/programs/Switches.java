/** Switch statements and switch expressions. */
public final class Switches {
    private Switches() {}

    private enum Phase {
        PREP,
        BATCH,
        COOL_DOWN
    }

    private static double weight(Phase phase) {
        return switch (phase) {
            case PREP -> 0.5;
            case BATCH -> {
                double base = 2;
                yield base * base;
            }
            case COOL_DOWN -> throw new IllegalArgumentException("no weight while cooling down");
        };
    }

    private static String classic(int n) {
        String text = "";
        switch (n) {
            case 0:
                text += "none";
                break;
            case 1:
            case 2:
                text += "few";
            case 3:
                text += "+";
                break;
            default:
                text += "many";
        }
        return text;
    }

    private static int arrows(String word) {
        int value = 0;
        switch (word) {
            case "hack", "h" -> value = 1;
            case "grow" -> {
                int twice = 1;
                twice *= 2;
                value = twice;
            }
            case "weaken" -> {
                return 3;
            }
            default -> {}
        }
        return value;
    }

    private static int assigned(Phase phase) {
        int first = switch (phase) {
            case PREP -> 1;
            case BATCH, COOL_DOWN -> 2;
        };
        final int second;
        second = switch (first) {
            case 1 -> 10;
            default -> 20;
        };
        return first + second;
    }

    private static int inner(Phase phase, int n) {
        return 1000 + switch (phase) {
            case PREP -> 1;
            case BATCH -> n > 2 ? 2 : 3;
            default -> 4;
        } + switch (n + 1) {
            case 1 -> 10;
            default -> {
                int sum = 0;
                for (int i = 0; i < n; i++) {
                    if (i == 5) {
                        yield -1;
                    }
                    sum += i;
                }
                yield sum;
            }
        };
    }

    public static double[] weights() {
        return new double[] {weight(Phase.PREP), weight(Phase.BATCH)};
    }

    public static double cooling() {
        return weight(Phase.COOL_DOWN);
    }

    public static String fallThrough() {
        return classic(0) + "," + classic(1) + "," + classic(3) + "," + classic(9);
    }

    public static int texts() {
        return arrows("h") * 1000 + arrows("grow") * 100 + arrows("weaken") * 10 + arrows("share");
    }

    public static int assignments() {
        return assigned(Phase.PREP) * 100 + assigned(Phase.COOL_DOWN);
    }

    public static int nestedInExpressions() {
        return inner(Phase.PREP, 0) + inner(Phase.BATCH, 3) * 2 + inner(Phase.COOL_DOWN, 7) * 3;
    }
}
