import java.util.ArrayList;
import java.util.List;

/** Records become plain objects. */
public final class Records {
    private Records() {}

    /**
     * A point of a plane.
     *
     * @param x to the right
     * @param y upwards
     */
    public record Point(double x, double y) {
        /** Where the axes cross. */
        public static final Point ORIGIN = new Point(0, 0);

        /** A point on the diagonal. */
        public static Point of(double both) {
            return new Point(both, both);
        }
    }

    /** A path with its points. */
    public record Path(String name, List<Point> points) {
        public Path {
            if (points.isEmpty()) {
                throw new IllegalArgumentException("the path " + name + " has no points");
            }
            points = List.copyOf(points);
        }
    }

    /** A stop and its number. */
    public record Stop(int number, Point point) {}

    /** Distance of two points. */
    public static double distance(Point from, Point to) {
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }

    public static Point made() {
        double x = 1.5;
        return new Point(x, x * 2);
    }

    public static double read() {
        return distance(Point.ORIGIN, new Point(3, 4)) + Point.of(2).y();
    }

    public static List<Stop> nested() {
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            stops.add(new Stop(i, Point.of(i)));
        }
        return stops;
    }

    public static Path copied() {
        List<Point> points = new ArrayList<>(List.of(Point.ORIGIN));
        Path path = new Path("walk", points);
        points.add(Point.of(1));
        return path;
    }

    public static Path refused() {
        return new Path("nowhere", List.of());
    }

    public static double local() {
        record Pair(double left, double right) {}
        Pair pair = new Pair(1, 2);
        return pair.left() - pair.right();
    }
}
