import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class CopiesThings {
    static String test() {
        StringBuilder out = new StringBuilder();
        int[] a = {1, 2, 3, 4};
        int[] b = a.clone();
        b[0] = 9;
        int[] c = Arrays.copyOf(a, 6), d = Arrays.copyOfRange(a, 1, 3);
        System.arraycopy(a, 0, c, 2, 3);
        out.append(Arrays.toString(a))
                .append(Arrays.toString(b))
                .append(Arrays.toString(c))
                .append(Arrays.toString(d))
                .append(Arrays.equals(a, new int[] {1, 2, 3, 4}))
                .append(a.equals(b))
                .append(Arrays.asList(1, 2).equals(List.of(1, 2)));
        System.arraycopy(a, 0, a, 1, 3);
        out.append(Arrays.toString(a));
        String[] s = new String[2];
        out.append(s[0]).append(Arrays.toString(s));
        boolean[] f = new boolean[2];
        double[] g = new double[1];
        long[] h = new long[1];
        char[] k = new char[2];
        out.append(f[0])
                .append(g[0])
                .append(h[0])
                .append((int) k[0])
                .append(Arrays.toString(f))
                .append(Arrays.stream(a).sum());
        List<int[]> list = new ArrayList<>();
        list.add(a);
        list.get(0)[0] = 77;
        out.append(a[0]);
        Integer[] boxes = {3, 1};
        Arrays.sort(boxes);
        out.append(boxes[0]);
        Arrays.fill(a, 1, 3, 0);
        out.append(Arrays.toString(a));
        int[] sorted = {3, 1, 2};
        Arrays.sort(sorted);
        out.append(Arrays.toString(sorted))
                .append(Arrays.binarySearch(sorted, 2))
                .append(Arrays.hashCode(sorted))
                .append(List.copyOf(List.of(5)).get(0));
        Arrays.setAll(sorted, i -> i * i);
        out.append(Arrays.toString(sorted)).append(Arrays.stream(sorted).boxed().toList());
        return out.toString();
    }
}
