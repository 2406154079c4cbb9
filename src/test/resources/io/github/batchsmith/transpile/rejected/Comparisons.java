import java.util.ArrayList;
import java.util.List;

public final class Comparisons {
    private Comparisons() {}

    public record Point(double x, double y) {}

    public static boolean texts(String a, String b) {
        return a == b;
    }

    public static boolean boxed(List<Integer> numbers) {
        return numbers.get(0) == numbers.get(1);
    }

    public static boolean records(Point a, Point b) {
        return a.equals(b) || a != b;
    }

    public static boolean mixed(Integer whole, Double fraction, Object any) {
        return fraction.equals(whole) || "x".equals(any);
    }

    public static boolean searched(List<Point> points, Point point) {
        return points.contains(point);
    }

    public static int computed(double a, double b) {
        return Double.compare(a + 1, b * 2);
    }

    public static boolean added(List<String> words) {
        List<String> copy = new ArrayList<>(words);
        return copy.add("x");
    }

    public static boolean eager(boolean a, boolean b) {
        a &= b;
        return a | b;
    }
}
