import java.util.*;

final class HandlesErrors {
    static class GameException extends Exception {
        GameException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    static final class RamException extends GameException {
        final double gb;

        RamException(double gb) {
            super("lacks " + gb + " GB", null);
            this.gb = gb;
        }
    }

    static int parse(String s) throws GameException {
        try {
            return Integer.parseInt(s);
        } catch (NumberFormatException e) {
            throw new GameException("bad number", e);
        } finally {
            log.append("parsed ").append(s).append(';');
        }
    }

    static final StringBuilder log = new StringBuilder();

    static String run(int n) {
        try {
            switch (n) {
                case 0:
                    return "value " + parse("12");
                case 1:
                    return "value " + parse("twelve");
                case 2:
                    throw new RamException(1.5);
                case 3:
                    throw new IllegalArgumentException("three");
                case 4:
                    throw new UnsupportedOperationException("four");
                case 5:
                    Optional.empty().orElseThrow();
                    return "no";
                default:
                    return "default";
            }
        } catch (RamException e) {
            return "ram " + e.gb + " " + e.getMessage();
        } catch (GameException e) {
            return e.getMessage() + " because " + e.getCause().getMessage();
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            return "argument " + e.getMessage();
        } catch (RuntimeException e) {
            return "runtime " + e.getMessage();
        } finally {
            log.append(n);
        }
    }

    static int order() {
        int x = 1;
        try {
            x = 2;
            return x;
        } finally {
            x = 3;
            log.append("finally").append(x);
        }
    }

    static class Resource implements AutoCloseable {
        private final String name;

        Resource(String name) {
            this.name = name;
            log.append("open ").append(name).append(' ');
        }

        void use() {
            if (name.equals("bad")) {
                throw new IllegalStateException("cannot use " + name);
            }
        }

        @Override
        public void close() {
            log.append("close ").append(name).append(' ');
        }
    }

    static String test() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            out.append(run(i)).append('\n');
        }
        out.append(order());
        try (Resource a = new Resource("good");
                Resource b = new Resource("bad")) {
            a.use();
            b.use();
        } catch (IllegalStateException e) {
            out.append(e.getMessage());
        }
        loop:
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                try {
                    if (j == 1) {
                        continue loop;
                    }
                    if (i == 2) {
                        break loop;
                    }
                    out.append(i).append(j);
                } finally {
                    out.append('.');
                }
            }
        }
        return out.append(log).toString();
    }
}
