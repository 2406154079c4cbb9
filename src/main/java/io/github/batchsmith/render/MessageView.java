package io.github.batchsmith.render;

import io.github.batchsmith.spec.Message;
import io.github.batchsmith.spec.Message.Field;
import io.github.batchsmith.spec.Message.Source;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A worker's message as the two sides of the port write it.
 *
 * @param single whether it is the id alone, which is written as a number
 * @param names the values' names in order, for the reader to unpack
 * @param written expression that the worker writes
 */
public record MessageView(
        String name, boolean single, String names, boolean late, boolean result, boolean at, String written) {
    static MessageView of(Message message) {
        boolean single = message.fields().size() == 1;
        return new MessageView(
                message.name(),
                single,
                message.fields().stream().map(MessageView::variable).collect(Collectors.joining(", ")),
                has(message, Source.LATE),
                has(message, Source.RESULT),
                has(message, Source.AT),
                single ? expression(message.fields().get(0)) : joined(message));
    }

    private static boolean has(Message message, Source source) {
        return message.fields().stream().anyMatch(field -> field.source() == source);
    }

    private static String joined(Message message) {
        return message.fields().stream()
                .map(field -> "${" + expression(field) + "}")
                .collect(Collectors.joining(" ", "`", "`"));
    }

    private static String variable(Field field) {
        return field.source().name().toLowerCase(Locale.ROOT);
    }

    private static String expression(Field field) {
        return switch (field.source()) {
            case ID -> "id";
            case LATE -> "Date.now() - end";
            case RESULT -> "result";
            case AT -> "Date.now()";
        };
    }
}
