import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class FindsPairs {
    static String test() {
        StringBuilder out = new StringBuilder();
        int[] numbers = {2, 7, 11, 15, -4, 6};
        Map<Integer, Integer> seen = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            Integer other = seen.get(9 - numbers[i]);
            if (other != null) {
                out.append(other).append(',').append(i).append(' ');
            }
            seen.put(numbers[i], i);
        }
        out.append(seen.size());
        return out.toString();
    }
}
