import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class Types {
    private Types() {}

    public static long whole(long n) {
        return n + 1;
    }

    public static float small(float f) {
        return f * 2f;
    }

    public static char letter(String text) {
        char first = text.charAt(0);
        return first == 'a' ? 'b' : 'c';
    }

    public static int maps(Map<String, Integer> counts, Set<String> names) {
        for (String name : names) {
            counts.put(name, 1);
        }
        return counts.size();
    }

    public static Optional<String> maybe(List<String> words) {
        return words.stream().findFirst();
    }

    public static byte cast(int n) {
        return (byte) n;
    }
}
