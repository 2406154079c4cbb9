package io.github.batchsmith.dsl;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words that stand for constants: lower case, with dashes, such as {@code money-per-ram-second}. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of all constants, in their order. */
    static List<String> of(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    }
}
