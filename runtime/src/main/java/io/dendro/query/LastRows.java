package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.error.MappingException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The last values of one result. The rows of a device follow each other, so its path is taken apart once for all of them. */
final class LastRows<E> implements Supplier<LastValue<E>> {

    private static final int NONE = -1;

    private final LastBinding<E> binding;
    private final ResultSet result;
    private final int path;
    private final int value;

    /** The path of the device that was met last, with the dot behind it. */
    private String device = ".";

    private List<String> nodes = List.of();

    LastRows(LastBinding<E> binding, ResultSet result) {
        this.binding = binding;
        this.result = result;
        this.path = result.column("Timeseries");
        this.value = result.column("Value");
    }

    @Override
    public LastValue<E> get() {
        String series = Objects.requireNonNull(result.getText(path));
        int found = find(series);
        EquatableColumn<E, ?> column = binding.columns().get(found);
        String text = Objects.requireNonNull(result.getText(value));
        return new LastValue<>(
                nodes,
                result.precision().instant(result.time()),
                column,
                binding.names().get(found),
                parsed(series, column, text));
    }

    /** Which column the series is of; {@link #nodes} are its device's then. */
    private int find(String series) {
        if (series.startsWith(device)) {
            int known = named(series, device.length());
            if (known != NONE) {
                return known;
            }
        }
        int ending = ending(series);
        return ending != NONE ? ending : parsed(series);
    }

    private int named(String series, int start) {
        List<String> names = binding.headers();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).length() == series.length() - start && series.startsWith(names.get(i), start)) {
                return i;
            }
        }
        return NONE;
    }

    /** Finds a name with a dot before it: no node can end like that, as backquotes within backquotes are doubled. */
    private int ending(String series) {
        List<String> names = binding.headers();
        for (int i = 0; i < names.size(); i++) {
            int start = series.length() - names.get(i).length();
            if (start > 0 && series.charAt(start - 1) == '.' && series.endsWith(names.get(i))) {
                nodes = binding.device().bind(series.substring(0, start - 1));
                device = series.substring(0, start);
                return i;
            }
        }
        return NONE;
    }

    /** For names that the server writes otherwise than is known. */
    private int parsed(String series) {
        List<String> all = LastBinding.seriesOf(binding.device()).bind(series);
        int last = all.size() - 1;
        List<EquatableColumn<E, ?>> columns = binding.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).schema().name().equals(all.get(last))) {
                nodes = all.subList(0, last);
                return i;
            }
        }
        throw new MappingException("the server gave the last value of " + series + ", which was not asked for");
    }

    private <V> V parsed(String series, EquatableColumn<?, V> column, String text) {
        try {
            return column.expression().form().parse(text, result.precision());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalStateException(
                    "the last value '" + text + "' of " + series + " cannot be read as "
                            + column.schema().type(),
                    e);
        }
    }
}
