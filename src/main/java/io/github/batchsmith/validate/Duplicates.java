package io.github.batchsmith.validate;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds what occurs twice. */
final class Duplicates {
    private Duplicates() {}

    /** Places of the elements whose key an earlier element has. */
    static <T> IntStream indexes(List<T> elements, Function<T, Object> key) {
        List<Object> keys = elements.stream().map(key).toList();
        return IntStream.range(0, keys.size()).filter(i -> keys.indexOf(keys.get(i)) < i);
    }
}
