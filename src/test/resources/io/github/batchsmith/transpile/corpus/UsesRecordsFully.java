import java.util.*;

final class UsesRecordsFully {
    record Point(int x, int y) implements Comparable<Point> {
        static final Point ORIGIN = new Point(0, 0);

        Point {
            if (x < -1000) {
                throw new IllegalArgumentException("x must be at least -1000, was " + x);
            }
        }

        Point(int both) {
            this(both, both);
        }

        static Point parse(String text) {
            String[] parts = text.split(",");
            return new Point(Integer.parseInt(parts[0].trim()), Integer.parseInt(parts[1].trim()));
        }

        double distance(Point other) {
            return Math.hypot(x - other.x, y - other.y());
        }

        Point plus(Point other) {
            return new Point(x + other.x, y + other.y);
        }

        @Override
        public int compareTo(Point other) {
            return x != other.x ? Integer.compare(x, other.x) : Integer.compare(y, other.y);
        }
    }

    record Line(Point from, Point to, String... labels) {
        double length() {
            return from.distance(to);
        }
    }

    record Named(String name, double[] values, char mark, boolean on, Long big) {
        @Override
        public String toString() {
            return name + values.length + mark + on + big;
        }
    }

    record Empty() {}

    static String test() {
        StringBuilder out = new StringBuilder();
        Point a = new Point(3, 4), b = Point.parse(" 3 , 4 "), c = new Point(7);
        out.append(a)
                .append(a.equals(b))
                .append(a == b)
                .append(c)
                .append(a.distance(Point.ORIGIN))
                .append('\n');
        List<Point> points = new ArrayList<>(List.of(c, a, new Point(3, -1), Point.ORIGIN));
        Collections.sort(points);
        out.append(points)
                .append(points.contains(new Point(7, 7)))
                .append(points.indexOf(new Point(3, 4)))
                .append(points.remove(new Point(0, 0)))
                .append(points.size())
                .append('\n');
        try {
            new Point(-2000, 0);
        } catch (IllegalArgumentException e) {
            out.append(e.getMessage());
        }
        out.append(new Line(a, c).length())
                .append(new Line(a, c, "p", "q").labels().length)
                .append(new Named("n", new double[] {1, 2}, 'm', true, 5L))
                .append(new Empty())
                .append(new Empty().equals(new Empty()));
        return out.append(a.plus(c).plus(Point.ORIGIN).compareTo(a))
                .append(Objects.equals(a, b))
                .append(Objects.hash(1, 2) == Objects.hash(1, 2))
                .toString();
    }
}
