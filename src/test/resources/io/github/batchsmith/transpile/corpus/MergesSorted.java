import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class MergesSorted {
    static String test() {
        StringBuilder out = new StringBuilder();
        int[] a = {1, 4, 9}, b = {2, 3, 10, 11}, c = new int[a.length + b.length];
        int i = 0, j = 0, k = 0;
        while (i < a.length && j < b.length) {
            c[k++] = a[i] <= b[j] ? a[i++] : b[j++];
        }
        while (i < a.length) {
            c[k++] = a[i++];
        }
        while (j < b.length) {
            c[k++] = b[j++];
        }
        out.append(Arrays.toString(c));
        return out.toString();
    }
}
