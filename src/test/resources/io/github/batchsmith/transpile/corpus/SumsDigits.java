import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class SumsDigits {
    static String test() {
        StringBuilder out = new StringBuilder();
        int total = 0;
        for (int n : new int[] {0, 7, 12345, 99999, 1000001}) {
            int rest = n, sum = 0;
            while (rest > 0) {
                sum += rest % 10;
                rest /= 10;
            }
            total += sum;
            out.append(n).append(':').append(sum).append(' ');
        }
        out.append(total);
        return out.toString();
    }
}
