import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class DrawsPyramids {
    static String test() {
        StringBuilder out = new StringBuilder();
        for (int row = 1; row <= 4; row++) {
            out.append(" ".repeat(4 - row));
            for (int i = 0; i < 2 * row - 1; i++) {
                out.append(i % 2 == 0 ? '*' : '-');
            }
            out.append('\n');
        }
        return out.toString();
    }
}
