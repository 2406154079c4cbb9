import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class ChainsBuilders {
    static String test() {
        StringBuilder out = new StringBuilder();
        StringBuilder b = new StringBuilder()
                .append("a")
                .append(1)
                .append('c')
                .append(2.0)
                .append(true)
                .append(3L)
                .append(List.of())
                .append(new int[0].length);
        out.append(b).append(b.length()).append(b.isEmpty());
        String s = "";
        s += 1;
        s += 'x';
        s += 2.5;
        s += null;
        s += true;
        s = s + 1 + 2;
        s = 1 + 2 + s;
        out.append(s);
        return out.toString();
    }
}
