/** Locals, fields and methods of one name. */
final class HidesNames {
    static final class Size {
        private int size;

        Size(int size) {
            this.size = size;
        }

        int size() {
            return size;
        }

        int size(int more) {
            size += more;
            return size;
        }
    }

    static final class Map_ {
        final int in = 7;

        int in() {
            return in;
        }
    }

    private static int await(int yield_) {
        return yield_ + 1;
    }

    static String test() {
        Size size = new Size(3);
        int test = 1;
        int delete = 2;
        int let = 3;
        int function = size.size(4);
        return size.size() + test + delete + let + function + " " + await(5) + new Map_().in;
    }
}
