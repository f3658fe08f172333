package io.dendro.samples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Prints rows in aligned columns, numbers to the right. Immutable; {@link #column} gives a wider table.
 *
 * @param <R> what a row shows
 */
final class Table<R> {
    private static final String GAP = "  ";

    private record Column<R>(String title, Function<R, @Nullable Object> value) {}

    private final List<Column<R>> columns;

    private Table(List<Column<R>> columns) {
        this.columns = columns;
    }

    /** A table without columns yet. */
    static <R> Table<R> of() {
        return new Table<>(List.of());
    }

    Table<R> column(String title, Function<R, @Nullable Object> value) {
        List<Column<R>> wider = new ArrayList<>(columns);
        wider.add(new Column<>(title, value));
        return new Table<>(List.copyOf(wider));
    }

    /** The lines of the table: a title, a rule, and the first rows. */
    List<String> lines(List<R> rows, int most) {
        List<R> shown = rows.subList(0, Math.min(most, rows.size()));
        List<List<String>> cells =
                columns.stream().map(column -> cells(column, shown)).toList();
        List<String> lines = IntStream.range(0, shown.size() + 2)
                .mapToObj(line -> cells.stream()
                        .map(column -> column.get(line))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing())
                .collect(Collectors.toCollection(ArrayList::new));
        if (shown.size() < rows.size()) {
            lines.add(String.format(Locale.ROOT, "... and %,d more", rows.size() - shown.size()));
        }
        return lines;
    }

    /** Title, rule and values of one column, all of one width. */
    private static <R> List<String> cells(Column<R> column, List<R> rows) {
        List<@Nullable Object> values = new ArrayList<>();
        rows.forEach(row -> values.add(column.value().apply(row)));
        List<String> texts = values.stream().map(Table::text).toList();
        int width = Math.max(
                column.title().length(),
                texts.stream().mapToInt(String::length).max().orElse(0));
        String format = values.stream().anyMatch(Number.class::isInstance) ? "%" + width + "s" : "%-" + width + "s";
        List<String> cells = new ArrayList<>();
        cells.add(format.formatted(column.title()));
        cells.add("-".repeat(width));
        texts.forEach(text -> cells.add(format.formatted(text)));
        return cells;
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "-";
        }
        boolean isDecimal = value instanceof Float || value instanceof Double;
        return isDecimal ? String.format(Locale.ROOT, "%.2f", ((Number) value).doubleValue()) : value.toString();
    }
}
