package io.dendro.query;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.Context;
import io.dendro.error.MappingException;
import io.dendro.model.NodeName;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads entities with a statement of the user's own. Its columns are found by name: {@code Device} gives the path columns, the
 * time of the row the time, and each measurement or alias the component that is stored under that name; others are left
 * alone. A component without a column is missing in every row. Immutable.
 */
public final class SqlQuery<E> implements Query<E> {

    private static final String DEVICE = "Device";

    private final Source<E> source;
    private final String sql;
    private final QueryOptions options;
    private final RowBinding<E> binding;

    private SqlQuery(Source<E> source, String sql, QueryOptions options, RowBinding<E> binding) {
        this.source = source;
        this.sql = sql;
        this.options = options;
        this.binding = binding;
    }

    /** A query that sends a statement as it is; mappers offer it as {@code query(sql)}. */
    public static <E> SqlQuery<E> of(
            Session session, EntityDefinition<E> definition, String sql, RowBinding<E> binding) {
        if (sql.isBlank()) {
            throw new IllegalArgumentException("the statement is empty");
        }
        return new SqlQuery<>(new Source<>(session, definition), sql, QueryOptions.none(), binding);
    }

    /** Runs it otherwise than the session's options say. Called twice, the last options count. */
    public SqlQuery<E> options(QueryOptions changed) {
        return new SqlQuery<>(source, sql, changed, binding);
    }

    @Override
    public Session session() {
        return source.session();
    }

    @Override
    public String sql() {
        return sql;
    }

    @Override
    public Stream<E> stream() {
        return sql.isEmpty()
                ? Stream.empty()
                : ResultSpliterator.stream(
                        Question.of(
                                source, sql, Clauses.none(source.definition()).with(options)),
                        this::bind);
    }

    /** The first row; the server prepares them all, unless the statement has a limit. */
    @Override
    public Optional<E> first() {
        try (Stream<E> rows = stream()) {
            return rows.findFirst();
        }
    }

    /** The same as {@link #sql()}. */
    @Override
    public String toString() {
        return sql;
    }

    private Supplier<E> bind(ResultSet result) {
        if (!result.columns().isEmpty()) {
            requireDevice(result);
        }
        List<String> absent = absent(result);
        Supplier<E> rows = binding.bind(result);
        return absent.isEmpty() ? rows : () -> complete(rows, absent);
    }

    private void requireDevice(ResultSet result) {
        if (result.find(DEVICE) != 0) {
            throw unreadable("has no column Device, which says of what device a row is; end the statement with ALIGN BY"
                    + " DEVICE");
        }
        if (!result.hasTime()) {
            throw unreadable(
                    "has rows without time, which every entity needs; aggregates have one with GROUP BY a window"
                            + " of time");
        }
    }

    private MappingException unreadable(String problem) {
        return new MappingException(
                "the result cannot be read as " + source.definition().type().getSimpleName() + ": it " + problem,
                Context.ofStatement(sql),
                null);
    }

    /** The measurements for which the result has no column. */
    private List<String> absent(ResultSet result) {
        return source.definition().columns().readable().stream()
                .<String>map(column -> column.schema().name())
                .filter(name -> Math.max(result.find(name), result.find(NodeName.quote(name))) < 0)
                .toList();
    }

    private E complete(Supplier<E> rows, List<String> absent) {
        try {
            return rows.get();
        } catch (MappingException e) {
            throw new MappingException(
                    e.getMessage()
                            + "; a statement of your own selects each itself, by its name or with that alias, and this one gives"
                            + " no column for " + absent,
                    Context.ofStatement(sql),
                    e);
        }
    }
}
