import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class TracksMaximum {
    static String test() {
        StringBuilder out = new StringBuilder();
        double best = Double.NEGATIVE_INFINITY;
        int at = -1;
        double[] scores = {1.5, 9.25, -3, 9.25, 0};
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > best) {
                best = scores[i];
                at = i;
            }
        }
        int least = Integer.MAX_VALUE;
        for (double s : scores) {
            least = Math.min(least, (int) s);
        }
        out.append(best).append('@').append(at).append(' ').append(least);
        return out.toString();
    }
}
