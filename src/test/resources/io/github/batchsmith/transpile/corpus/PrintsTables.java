import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class PrintsTables {
    static String test() {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i <= 4; i++) {
            for (int j = 1; j <= 4; j++) {
                out.append(String.format("%4d", i * j));
            }
            out.append('\n');
        }
        return out.toString();
    }
}
