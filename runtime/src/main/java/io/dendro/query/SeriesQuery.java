package io.dendro.query;

import io.dendro.Session;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads which series the devices of an entity have, and how each is stored: those of its measurements, and any other that
 * exist beside them.
 *
 * <p>Immutable: each clause gives a new query. IoTDB promises no order. It shows the series of one path at a time: where
 * {@code at(...)} combines to several paths, they are asked for one after the other, each when it is needed, and
 * {@link #sql()} gives all these statements, one a line.
 */
public final class SeriesQuery<E> implements Query<Series<E>> {

    private final Listing<E> listing;

    private SeriesQuery(Listing<E> listing) {
        this.listing = listing;
    }

    /** A query for all of them; mappers offer it as {@code series()}. */
    public static <E> SeriesQuery<E> of(Session session, EntityDefinition<E> definition) {
        return new SeriesQuery<>(Listing.of(new Source<>(session, definition), Listing.Kind.TIMESERIES));
    }

    /**
     * Where in the tree; as {@link EntityQuery#at}.
     *
     * @throws IllegalArgumentException if the nodes combine to more than 10,000 paths
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final SeriesQuery<E> at(PathCondition<E>... conditions) {
        return new SeriesQuery<>(listing.with(listing.clauses().at(Arrays.asList(conditions))));
    }

    /** The most series. Called twice, the last limit counts. */
    public SeriesQuery<E> limit(long series) {
        return new SeriesQuery<>(listing.with(listing.clauses().paging().withLimit(series)));
    }

    /** How many series to leave out. Called twice, the last offset counts. */
    public SeriesQuery<E> offset(long series) {
        return new SeriesQuery<>(listing.with(listing.clauses().paging().withOffset(series)));
    }

    /** How long the server may take for each path; see {@link io.dendro.QueryOptions#withTimeout}. */
    public SeriesQuery<E> timeout(Duration timeout) {
        return new SeriesQuery<>(
                listing.with(listing.clauses().with(listing.clauses().options().withTimeout(timeout))));
    }

    /**
     * How many series {@link #list()} would hold; the server only counts them.
     *
     * @throws io.dendro.error.DendroException when the server refuses the query or fails to answer
     */
    public long count() {
        return listing.count();
    }

    @Override
    public Session session() {
        return listing.source().session();
    }

    /**
     * Refused: IoTDB explains SELECT statements only.
     *
     * @throws IllegalStateException always
     */
    @Override
    public String explain() {
        throw listing.unexplained();
    }

    /**
     * Refused: IoTDB explains SELECT statements only.
     *
     * @throws IllegalStateException always
     */
    @Override
    public String explainAnalyze() {
        throw listing.unexplained();
    }

    @Override
    public String sql() {
        return listing.sql();
    }

    @Override
    public Stream<Series<E>> stream() {
        return listing.stream(SeriesBinding.of(listing.source().definition()));
    }

    @Override
    public Optional<Series<E>> first() {
        try (Stream<Series<E>> rows =
                new SeriesQuery<>(listing.with(listing.clauses().paging().first())).stream()) {
            return rows.findFirst();
        }
    }

    /** The same as {@link #sql()}. */
    @Override
    public String toString() {
        return sql();
    }
}
