package io.github.batchsmith.report;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Values as JSON text. */
public final class Json {
    private Json() {}

    /** A value, such as a record, a map or a list, as indented JSON that ends with a newline. */
    public static String of(Object value) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(value)
                        .replace("\r\n", "\n")
                + "\n";
    }
}
