/** Interfaces with default and static methods. */
final class ImplementsInterfaces {
    interface Shape {
        double area();

        default String describe() {
            return name() + " of " + Math.round(area());
        }

        String name();

        static double total(Shape... shapes) {
            double sum = 0;
            for (Shape shape : shapes) {
                sum += shape.area();
            }
            return Math.round(sum);
        }
    }

    record Circle(double radius) implements Shape {
        @Override
        public double area() {
            return Math.PI * radius * radius;
        }

        @Override
        public String name() {
            return "circle";
        }
    }

    record Box(double width, double height) implements Shape {
        @Override
        public double area() {
            return width * height;
        }

        @Override
        public String name() {
            return "box";
        }

        @Override
        public String describe() {
            return "a box";
        }
    }

    static String test() {
        Shape[] shapes = {new Circle(2), new Box(2, 3)};
        String text = "";
        for (Shape shape : shapes) {
            text += shape.describe() + " ";
        }
        return text + Shape.total(shapes) + Shape.total();
    }
}
