import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class RunsDoLoops {
    static String test() {
        StringBuilder out = new StringBuilder();
        int n = 27, steps = 0, highest = n;
        do {
            n = n % 2 == 0 ? n / 2 : 3 * n + 1;
            highest = Math.max(highest, n);
            steps++;
        } while (n != 1);
        out.append(steps).append(' ').append(highest);
        int i = 10;
        do i -= 3;
        while (i > 0);
        out.append(i);
        return out.toString();
    }
}
