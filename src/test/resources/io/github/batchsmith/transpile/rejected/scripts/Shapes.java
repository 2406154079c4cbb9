import java.util.ArrayList;
import java.util.Comparator;

final class Shapes {
    class Inner {
        int size() {
            return 1;
        }
    }

    static class Longer extends ArrayList<String> {}

    static class ByLength implements Comparator<String> {
        @Override
        public int compare(String a, String b) {
            return a.length() - b.length();
        }
    }

    enum Op {
        HACK {
            @Override
            int cost() {
                return 2;
            }
        };

        int cost() {
            return 1;
        }
    }

    static class Block {
        int size;

        {
            size = 3;
        }

        Block(int size) {
            this.size = size;
        }

        Block(String text) {
            this.size = text.length();
            this.size++;
        }
    }

    static class Silent {
        final int size = 1;
    }

    interface Area {
        double area();

        default double twice() {
            return 2 * area();
        }
    }

    record Square(double side) implements Area {
        @Override
        public double area() {
            return side * side;
        }
    }

    static String use() {
        class Local {
            int one() {
                return 1;
            }
        }
        Area unit = () -> 1;
        Runnable task = new Runnable() {
            @Override
            public void run() {}
        };
        task.run();
        return "" + new Silent() + new Local().one() + unit.twice() + new Square(2).twice() + new Block("a").size
                + new Block(2).size + Op.HACK.cost() + new ByLength().compare("a", "b") + new Longer().size()
                + new Shapes().new Inner().size();
    }
}
