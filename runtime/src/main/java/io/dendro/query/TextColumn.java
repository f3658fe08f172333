package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.TimePrecision;
import io.dendro.internal.sql.LikePattern;
import io.dendro.internal.sql.Literal;
import io.dendro.model.MeasurementSchema;
import java.util.Objects;
import java.util.function.Function;

/** A text measurement, stored as STRING or TEXT. */
public final class TextColumn<E> extends ScalarColumn<E, String> {

    private TextColumn(String component, MeasurementSchema schema) {
        super(component, schema, TextOperand.of(schema, Function.identity()));
    }

    public static <E> TextColumn<E> of(String component, MeasurementSchema schema) {
        return new TextColumn<>(component, schema);
    }

    /**
     * Matches an SQL pattern: {@code %} stands for any text, {@code _} for one character; there is no escape character.
     * For text of unknown content use {@link #startsWith}, {@link #endsWith} or {@link #contains}.
     */
    public Condition<E> like(String pattern) {
        return matching(Literal.text(pattern));
    }

    public Condition<E> startsWith(String prefix) {
        return matching(LikePattern.prefix(prefix));
    }

    public Condition<E> endsWith(String suffix) {
        return matching(LikePattern.suffix(suffix));
    }

    public Condition<E> contains(String part) {
        return matching(LikePattern.part(part));
    }

    private Condition<E> matching(String pattern) {
        String matches = identifier() + " LIKE " + pattern;
        // Not NOT LIKE: where the server cannot test it while it scans, it means LIKE.
        return Leaf.of(identifier(), matches, "(" + matches + ") = false");
    }

    @Override
    String decode(ResultSet row, int column) {
        return Objects.requireNonNull(row.getText(column));
    }

    @Override
    String parse(String text, TimePrecision precision) {
        return text;
    }
}
