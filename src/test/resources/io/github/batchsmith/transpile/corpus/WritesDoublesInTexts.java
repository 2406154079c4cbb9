import java.util.*;

final class WritesDoublesInTexts {
    static String test() {
        StringBuilder out = new StringBuilder();
        double[] values = {
            0,
            -0.0,
            1,
            -1.5,
            100,
            1e6,
            9999999,
            1e7,
            12345678.9,
            0.001,
            0.00099,
            1e-5,
            1.0 / 3,
            2.0 / 3,
            1e21,
            1e22,
            1e100,
            Double.MAX_VALUE,
            123456789012345680.0,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            0.1 + 0.2,
            100.0 / 3
        };
        for (double v : values) {
            out.append(v)
                    .append(' ')
                    .append("" + v)
                    .append(' ')
                    .append(String.valueOf(v))
                    .append(' ')
                    .append(Double.toString(v))
                    .append('\n');
        }
        List<Double> list = new ArrayList<>();
        for (double v : values) {
            list.add(v);
        }
        out.append(list)
                .append(Arrays.toString(values))
                .append(Map.of("a", 1.0))
                .append(Optional.of(2.0).get());
        double a = 5;
        a += 2;
        a /= 2;
        Double boxed = a;
        Object any = a;
        out.append(a)
                .append(boxed)
                .append(any)
                .append(boxed.equals(3.5))
                .append(a == 3.5)
                .append((int) a);
        return out.toString();
    }
}
