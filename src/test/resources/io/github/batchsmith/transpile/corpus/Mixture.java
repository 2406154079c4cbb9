import java.util.*;
import java.util.stream.*;

/** A bit of everything. */
public final class Mixture {
    enum Op { HACK, GROW, WEAKEN }
    sealed interface Shape permits Circle, Square {}
    record Circle(double r) implements Shape { double area() { return Math.PI * r * r; } }
    record Square(double side) implements Shape {}
    static class Counter {
        private int count;
        int count() { return count; }
        void add(int by) { count += by; }
        void tick() { count++; }
    }
    static double area(Shape s) {
        if (s instanceof Circle c) { return c.area(); }
        if (s instanceof Square q && q.side() > 0) { return q.side() * q.side(); }
        throw new IllegalArgumentException("no " + s);
    }
    /** Runs.
     * @return text */
    public static String test() {
        StringBuilder out = new StringBuilder();
        Counter counter = new Counter();
        for (int i = 0; i < 10; i++) { counter.add(i * 3); counter.tick(); }
        out.append(counter.count()).append('\n');
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String w : "a b a c b a".split(" ")) { counts.merge(w, 1, Integer::sum); }
        out.append(counts).append(' ').append(1.0 / 3).append(List.of(1.0, 2.5));
        for (Map.Entry<String, Integer> e : counts.entrySet()) { out.append(e.getKey() + e.getValue()); }
        List<Shape> shapes = List.of(new Circle(1), new Square(2));
        out.append(shapes.stream().mapToDouble(Mixture::area).sum());
        out.append(shapes);
        int h = 17;
        for (Op op : Op.values()) { h = 31 * h + op.name().length(); out.append(op).append(op.ordinal()); }
        out.append(h);
        char c = 'a'; c += 2; c++;
        out.append(c).append((int) c).append((char) (c + 1));
        String grouped = Stream.of("x", "yy", "zz").collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.joining("/"))).toString();
        out.append(grouped);
        try { int z = 0; out.append(1 / z); } catch (ArithmeticException e) { out.append(e.getMessage()); } finally { out.append("!"); }
        out.append(String.format("%5.2f|%-4s|%03d|%s", 1.005, "ab", 7, 2.0));
        return out.toString();
    }
}
