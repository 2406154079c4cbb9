/** Records with type parameters. */
final class UsesGenericRecords {
    record Pair<A, B>(A first, B second) {
        static <T> Pair<T, T> twice(T value) {
            return new Pair<>(value, value);
        }

        Pair<B, A> swap() {
            return new Pair<>(second, first);
        }
    }

    static String test() {
        Pair<String, Integer> pair = new Pair<>("a", 1);
        return pair + " " + pair.swap() + pair.swap().first() + Pair.twice("x").second();
    }
}
