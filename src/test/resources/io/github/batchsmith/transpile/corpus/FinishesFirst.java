import java.util.*;

/** What try, finally, labels and returns do together. */
final class FinishesFirst {
    private static final List<String> LOG = new ArrayList<>();

    @SuppressWarnings("finally")
    private static int overridden() {
        try {
            return 1;
        } finally {
            return 2;
        }
    }

    private static int kept() {
        int value = 1;
        try {
            return value;
        } finally {
            value = 5;
            LOG.add("kept" + value);
        }
    }

    private static String nested(int kind) {
        StringBuilder out = new StringBuilder();
        outer:
        for (int i = 0; i < 4; i++) {
            try {
                inner:
                for (int j = 0; ; j++) {
                    try {
                        if (j == kind) {
                            continue outer;
                        } else if (i == 2 && j == 1) {
                            break outer;
                        } else if (j > 2) {
                            break inner;
                        }
                        out.append(i).append(j).append(' ');
                    } finally {
                        out.append('f');
                    }
                }
                out.append("end");
            } finally {
                out.append('|');
            }
        }
        return out.toString();
    }

    private static final class Gate implements AutoCloseable {
        private final String name;

        Gate(String name) {
            this.name = name;
            LOG.add("open " + name);
        }

        @Override
        public void close() {
            LOG.add("close " + name);
        }
    }

    private static String resources(boolean fails) {
        try (Gate a = new Gate("a");
                Gate b = new Gate("b")) {
            if (fails) {
                throw new IllegalArgumentException("inside " + a.name + b.name);
            }
            return "done";
        } catch (IllegalArgumentException | IllegalStateException e) {
            return e.getMessage();
        } finally {
            LOG.add("last");
        }
    }

    private static final class Failed extends RuntimeException {
        private final int code;

        Failed(String message, int code, Throwable cause) {
            super(message, cause);
            this.code = code;
        }
    }

    private static String causes() {
        try {
            try {
                Integer.parseInt("12x");
                return "parsed";
            } catch (NumberFormatException e) {
                throw new Failed("wrapped", 7, e);
            }
        } catch (Failed e) {
            Throwable root = e;
            int depth = 0;
            while (root.getCause() != null) {
                root = root.getCause();
                depth++;
            }
            return e.getMessage() + e.code + depth + (root instanceof NumberFormatException) + root.getMessage();
        }
    }

    static String test() {
        return overridden() + " " + kept() + " " + nested(2) + " " + nested(9) + " " + resources(true) + " "
                + resources(false) + " " + causes() + LOG;
    }
}
