/** Methods of one name. */
final class OverloadsMethods {
    private static String show(int x) {
        return "int" + x;
    }

    private static String show(double x) {
        return "double" + x;
    }

    private static String show(String x) {
        return "text" + x;
    }

    private static String show(int... all) {
        return "all" + all.length;
    }

    static final class Printer {
        String print(int x) {
            return "i" + x;
        }

        String print(String x) {
            return "s" + x;
        }

        String print(char x) {
            return "c" + x;
        }
    }

    static String test() {
        Printer printer = new Printer();
        return show(1) + show(2.0) + show("s") + show(1, 2) + show() + printer.print(1) + printer.print("x") + printer.print('c');
    }
}
