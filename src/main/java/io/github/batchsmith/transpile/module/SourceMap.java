package io.github.batchsmith.transpile.module;

import io.github.batchsmith.transpile.syntax.Place;
import io.github.batchsmith.transpile.syntax.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A source map (revision 3): which place of the Java each part of the JavaScript comes from. */
public final class SourceMap {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int REST = 32;

    private final StringBuilder mappings = new StringBuilder();
    private int line;
    private int column;
    private int source;
    private long sourceLine;
    private long sourceColumn;

    private SourceMap() {}

    /** The map of the file as JSON, ending with a line break. */
    public static String of(String file, List<PlacedText.Origin> origins) {
        List<String> sources = origins.stream()
                .map(origin -> origin.place().file().replace('\\', '/'))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        SourceMap map = new SourceMap();
        origins.forEach(origin -> map.add(origin, sources));
        JsonMapper json = JsonMapper.shared();
        ObjectNode node = json.createObjectNode();
        node.put("version", 3);
        node.put("file", file);
        sources.forEach(node.putArray("sources")::add);
        node.putArray("names");
        node.put("mappings", map.mappings.toString());
        return json.writeValueAsString(node) + "\n";
    }

    private void add(PlacedText.Origin origin, List<String> sources) {
        if (origin.line() == line && !mappings.isEmpty() && mappings.charAt(mappings.length() - 1) != ';') {
            mappings.append(',');
        }
        while (line < origin.line()) {
            mappings.append(';');
            line++;
            column = 0;
        }
        Place place = origin.place();
        int index = sources.indexOf(place.file().replace('\\', '/'));
        append(origin.column() - column);
        append(index - source);
        append(place.line() - 1 - sourceLine);
        append(place.column() - 1 - sourceColumn);
        column = origin.column();
        source = index;
        sourceLine = place.line() - 1;
        sourceColumn = place.column() - 1;
    }

    /** A signed number in groups of five bits, the least first. */
    private void append(long value) {
        long rest = value < 0 ? (-value << 1) | 1 : value << 1;
        do {
            int digit = (int) (rest & (REST - 1));
            rest >>>= 5;
            mappings.append(DIGITS.charAt(rest > 0 ? digit | REST : digit));
        } while (rest > 0);
    }
}
