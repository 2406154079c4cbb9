final class UsesNestedSwitches {
    enum Op {
        HACK,
        GROW,
        WEAKEN
    }

    static int cost(Op op, int cores) {
        return switch (op) {
            case HACK -> 170;
            case GROW, WEAKEN ->
                switch (cores) {
                    case 1 -> 175;
                    case 2, 3 -> {
                        int base = 175;
                        for (int i = 0; i < cores; i++) {
                            base -= i;
                        }
                        yield base;
                    }
                    default -> {
                        if (cores > 8) {
                            yield 100;
                        }
                        yield 150;
                    }
                };
        };
    }

    static String test() {
        StringBuilder out = new StringBuilder();
        for (Op op : Op.values()) {
            for (int cores = 1; cores < 12; cores += 2) {
                out.append(op).append(cores).append('=').append(cost(op, cores)).append(' ');
            }
        }
        String day = "tue";
        int n =
                switch (day) {
                    case "mon", "tue" -> 1;
                    case "wed" -> 2;
                    default -> throw new IllegalStateException(day);
                };
        char grade = 'B';
        switch (grade) {
            case 'A':
                n += 100;
            case 'B':
                n += 10;
            case 'C':
                n += 1;
                break;
            default:
                n = -1;
        }
        return out.append(n).toString();
    }
}
