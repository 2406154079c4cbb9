import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class FillsBuckets {
    static String test() {
        StringBuilder out = new StringBuilder();
        int[] histogram = new int[5];
        double[] data = {0.1, 0.25, 0.99, 0.5, 0.51, 0.75, 1.0, -0.1};
        for (double x : data) {
            int bucket = Math.min(4, Math.max(0, (int) (x * 5)));
            histogram[bucket]++;
        }
        for (int i = 0; i < histogram.length; i++) {
            out.append(i).append(": ").append("#".repeat(histogram[i])).append('\n');
        }
        double mean = Arrays.stream(data).average().orElse(0), var = 0;
        for (double x : data) {
            var += (x - mean) * (x - mean);
        }
        out.append(mean)
                .append(' ')
                .append(Math.sqrt(var / data.length))
                .append(Arrays.stream(data).max().getAsDouble())
                .append(Arrays.stream(histogram).filter(n -> n > 1).count());
        return out.toString();
    }
}
