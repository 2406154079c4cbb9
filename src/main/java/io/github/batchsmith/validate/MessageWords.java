package io.github.batchsmith.validate;

import java.util.Locale;

/** The words for what a message is made of, as a definition writes them. */
final class MessageWords {
    private MessageWords() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
