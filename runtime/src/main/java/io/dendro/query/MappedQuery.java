package io.dendro.query;

import io.dendro.Session;
import io.dendro.error.MappingException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A query for tuples, each turned into an object by a function. Immutable. */
public final class MappedQuery<R> implements Query<R> {

    private final TupleSource tuples;
    private final Items items;
    private final Function<Tuple, R> function;

    MappedQuery(TupleSource tuples, Items items, Function<Tuple, R> function) {
        this.tuples = tuples;
        this.items = items;
        this.function = function;
    }

    @Override
    public Session session() {
        return tuples.session();
    }

    @Override
    public String sql() {
        return tuples.sql();
    }

    @Override
    public Stream<R> stream() {
        return tuples.stream(this::apply);
    }

    @Override
    public Optional<R> first() {
        try (Stream<R> first = tuples.first().stream(this::apply)) {
            Iterator<R> rows = first.iterator();
            return rows.hasNext() ? Optional.of(notNull(rows.next())) : Optional.empty();
        }
    }

    private static <R> R notNull(R row) {
        if (row == null) {
            throw new NullPointerException("the first row was mapped to null, which first() cannot tell from no row;"
                    + " map it to an Optional, or use list()");
        }
        return row;
    }

    /** The same as {@link #sql()}. */
    @Override
    public String toString() {
        return sql();
    }

    private R apply(Tuple tuple) {
        try {
            return function.apply(tuple);
        } catch (MappingException failure) {
            String where = tuple.where();
            throw where.isEmpty() ? failure : new MappingException(failure.getMessage() + where, failure);
        } catch (NullPointerException cause) {
            List<String> missing = IntStream.range(0, items.all().size())
                    .filter(tuple::isMissing)
                    .mapToObj(i -> items.all().get(i).toString())
                    .toList();
            if (missing.isEmpty()) {
                throw cause;
            }
            throw new MappingException(
                    "the function of map(...) failed where there is no value of " + String.join(", ", missing)
                            + "; let it take Double rather than double, and so on, and expect null" + tuple.where(),
                    cause);
        }
    }
}
