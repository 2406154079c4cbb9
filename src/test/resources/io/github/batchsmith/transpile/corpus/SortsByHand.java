import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class SortsByHand {
    static String test() {
        StringBuilder out = new StringBuilder();
        int[] a = {5, -3, 9, 0, 2, 2, -8};
        for (int i = 0; i < a.length - 1; i++) {
            for (int j = 0; j < a.length - 1 - i; j++) {
                if (a[j] > a[j + 1]) {
                    int t = a[j];
                    a[j] = a[j + 1];
                    a[j + 1] = t;
                }
            }
        }
        out.append(Arrays.toString(a));
        int low = 0, high = a.length - 1, key = 2;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            if (a[mid] < key) {
                low = mid + 1;
            } else if (a[mid] > key) {
                high = mid - 1;
            } else {
                out.append("at ").append(mid);
                break;
            }
        }
        return out.toString();
    }
}
