import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class StepsThroughLetters {
    static String test() {
        StringBuilder out = new StringBuilder();
        char c = 'a';
        StringBuilder b = new StringBuilder();
        b.append(c++).append(c).append(++c).append(c--).append(--c);
        byte small = 127;
        int before = small++;
        short s = -1;
        int after = --s;
        long l = 9;
        long was = l++;
        int[] counts = new int[3];
        int i = 0;
        i++;
        counts[i]++;
        counts[i]--;
        counts["ab".indexOf("b")] += 5;
        counts[Math.floorMod(-1, 3)] -= 2;
        counts[(i + 1) % 3] *= 4;
        out.append(b)
                .append(before)
                .append(small)
                .append(after)
                .append(was)
                .append(l)
                .append(Arrays.toString(counts))
                .append(i);
        double d = 1.5;
        d++;
        out.append(d--).append(d);
        Integer boxed = 4;
        boxed++;
        out.append(boxed).append(boxed-- - 1);
        return out.toString();
    }
}
