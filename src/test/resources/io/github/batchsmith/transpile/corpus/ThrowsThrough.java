import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class ThrowsThrough {
    static String test() {
        StringBuilder out = new StringBuilder();
        Supplier<Integer> risky = () -> {
            throw new IllegalStateException("deep");
        };
        String state = "start";
        try {
            try {
                state = "in";
                risky.get();
                state = "never";
            } finally {
                state += "-finally";
            }
        } catch (RuntimeException e) {
            state += "-" + e.getMessage();
        }
        out.append(state);

        try {
            throw new RuntimeException("outer", new IllegalArgumentException("inner"));
        } catch (RuntimeException e) {
            Throwable t = e;
            while (t != null) {
                out.append(t.getMessage()).append('>');
                t = t.getCause();
            }
        }
        int tries = 0;
        while (true) {
            try {
                if (++tries < 3) {
                    throw new RuntimeException("again");
                }
                break;
            } catch (RuntimeException e) {
                out.append(e.getMessage()).append(tries);
            }
        }
        try {
            throw new Error("error");
        } catch (Error e) {
            out.append(e.getMessage());
        }
        try {
            throw new Exception("checked");
        } catch (Exception e) {
            out.append(e.getMessage()).append(e instanceof RuntimeException);
        }
        return out.toString();
    }
}
