import java.util.Comparator;

public class Classes {
    private static int counter;
    private final int size;
    static final int LATE;

    static {
        LATE = 3;
    }

    Classes(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }

    public static int count() {
        return counter++;
    }

    public static int overloaded(int n) {
        return n;
    }

    public static double overloaded(double n) {
        return n;
    }

    public static int varargs(int... numbers) {
        return numbers.length;
    }

    public static int instances(Object any) {
        Comparator<String> order = new Comparator<>() {
            @Override
            public int compare(String a, String b) {
                return 0;
            }
        };
        try {
            return any instanceof String text ? text.length() : order.hashCode();
        } catch (IllegalStateException e) {
            return -1;
        } finally {
            synchronized (any) {
                counter = 0;
            }
        }
    }

    public static int eval(String code) {
        assert !code.isEmpty();
        return code.hashCode();
    }
}
