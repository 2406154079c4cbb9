import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class ShadowsNothing {
    static String test() {
        StringBuilder out = new StringBuilder();
        int x = 1;
        {
            int y = x + 1;
            out.append(y);
        }
        {
            int y = x + 2;
            out.append(y);
        }
        for (int i = 0; i < 2; i++) {
            int z = i;
            out.append(z);
        }
        for (int i = 5; i < 7; i++) {
            int z = i * 2;
            out.append(z);
        }
        Runnable r = () -> {
            int w = x;
            out.append(w);
        };
        r.run();
        return out.toString();
    }
}
