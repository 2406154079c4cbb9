import java.util.*;
import java.util.function.*;

/** Interfaces with default, static and private methods, and classes that choose among them. */
final class OverridesEverything {
    interface Named {
        String name();

        default String greeting() {
            return "I am " + decorated(name());
        }

        private String decorated(String text) {
            return "<" + text + ">";
        }

        static String of(String name) {
            return "of " + name;
        }
    }

    interface Aged {
        int age();

        default String greeting() {
            return "I am " + age();
        }
    }

    record Person(String name, int age) implements Named, Aged {
        @Override
        public String greeting() {
            return name + "," + age;
        }
    }

    abstract static class Shape {
        protected final String label;
        private static int made;

        Shape(String label) {
            this.label = label;
            made++;
        }

        abstract double area();

        public String toString() {
            return String.format("%s#%.1f", label, area());
        }
    }

    static class Rectangle extends Shape {
        final double width;
        final double height;

        Rectangle(double width, double height) {
            this("rectangle", width, height);
        }

        Rectangle(String label, double width, double height) {
            super(label);
            this.width = width;
            this.height = height;
        }

        double area() {
            return width * height;
        }
    }

    static final class Square extends Rectangle {
        Square(double side) {
            super("square", side, side);
        }

        double area() {
            return super.area() + 0.5;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Square square && square.width == width;
        }

        @Override
        public int hashCode() {
            return (int) width;
        }
    }

    static String test() {
        List<Shape> shapes = List.of(new Rectangle(2, 3), new Square(2), new Shape("odd") {
            @Override
            double area() {
                return label.length();
            }
        });
        return new Person("Ann", 30).greeting() + Named.of("x") + shapes + Shape.made
                + new Square(4).equals(new Square(4)) + List.of(new Square(1)).contains(new Square(1))
                + shapes.contains(new Square(2)) + shapes.indexOf(new Square(2));
    }
}
