package io.github.batchsmith.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of text with aligned columns under a heading and a rule. */
public final class TextTable {
    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** A table without rows; numbers belong in columns that are aligned right. */
    public static TextTable of(Column... columns) {
        return new TextTable(List.of(columns));
    }

    /** A column of words. */
    public static Column left(String heading) {
        return new Column(heading, false);
    }

    /** A column of numbers. */
    public static Column right(String heading) {
        return new Column(heading, true);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException when it has not one cell for each column
     */
    public TextTable row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    "a row has " + cells.length + " cells where the table has " + columns.size() + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The table, each line ended with a newline and without trailing blanks. */
    public String text() {
        List<String> heading = columns.stream().map(Column::heading).toList();
        StringBuilder text = new StringBuilder();
        text.append(line(heading)).append('\n').append(rule()).append('\n');
        rows.forEach(row -> text.append(line(row)).append('\n'));
        return text.toString();
    }

    private String line(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(index -> padded(cells.get(index), index))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private String rule() {
        return IntStream.range(0, columns.size())
                .mapToObj(index -> "-".repeat(width(index)))
                .collect(Collectors.joining(GAP));
    }

    private String padded(String cell, int index) {
        String blanks = " ".repeat(width(index) - cell.length());
        return columns.get(index).right() ? blanks + cell : cell + blanks;
    }

    private int width(int index) {
        int widest =
                rows.stream().mapToInt(row -> row.get(index).length()).max().orElse(0);
        return Math.max(widest, columns.get(index).heading().length());
    }

    /** Heading and alignment of a column. */
    public record Column(String heading, boolean right) {}
}
