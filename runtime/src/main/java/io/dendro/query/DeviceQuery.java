package io.dendro.query;

import io.dendro.Session;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads which devices of an entity exist: those whose path fits its template, and so has as many nodes. A device exists
 * with its first series, and need not have rows.
 *
 * <p>Immutable: each clause gives a new query. IoTDB promises no order. It shows the devices of one path at a time: where
 * {@code at(...)} combines to several paths, they are asked for one after the other, each when it is needed, and
 * {@link #sql()} gives all these statements, one a line.
 */
public final class DeviceQuery<E> implements Query<Device<E>> {

    private final Listing<E> listing;

    private DeviceQuery(Listing<E> listing) {
        this.listing = listing;
    }

    /** A query for all of them; mappers offer it as {@code devices()}. */
    public static <E> DeviceQuery<E> of(Session session, EntityDefinition<E> definition) {
        return new DeviceQuery<>(Listing.of(new Source<>(session, definition), Listing.Kind.DEVICES));
    }

    /**
     * Where in the tree; as {@link EntityQuery#at}.
     *
     * @throws IllegalArgumentException if the nodes combine to more than 10,000 paths
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final DeviceQuery<E> at(PathCondition<E>... conditions) {
        return new DeviceQuery<>(listing.with(listing.clauses().at(Arrays.asList(conditions))));
    }

    /** The most devices. Called twice, the last limit counts. */
    public DeviceQuery<E> limit(long devices) {
        return new DeviceQuery<>(listing.with(listing.clauses().paging().withLimit(devices)));
    }

    /** How many devices to leave out. Called twice, the last offset counts. */
    public DeviceQuery<E> offset(long devices) {
        return new DeviceQuery<>(listing.with(listing.clauses().paging().withOffset(devices)));
    }

    /** How long the server may take for each path; see {@link io.dendro.QueryOptions#withTimeout}. */
    public DeviceQuery<E> timeout(Duration timeout) {
        return new DeviceQuery<>(
                listing.with(listing.clauses().with(listing.clauses().options().withTimeout(timeout))));
    }

    /**
     * How many devices {@link #list()} would hold; the server only counts them.
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
    public Stream<Device<E>> stream() {
        return listing.stream(new DeviceBinding<>(listing.source().definition().template()));
    }

    @Override
    public Optional<Device<E>> first() {
        try (Stream<Device<E>> rows =
                new DeviceQuery<>(listing.with(listing.clauses().paging().first())).stream()) {
            return rows.findFirst();
        }
    }

    /** The same as {@link #sql()}. */
    @Override
    public String toString() {
        return sql();
    }
}
