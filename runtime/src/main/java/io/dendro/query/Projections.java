package io.dendro.query;

import io.dendro.Session;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The {@code select(...)} methods of a mapper, for one to eight items.
 *
 * <p>A list with a measurement reads rows as they are stored; a list of aggregates, with path columns as keys and the time
 * as the start of a window, computes. The compiler picks by the types, so a window on stored rows does not compile.
 */
public abstract class Projections<E> {

    private final Source<E> source;

    /** Selects from the devices of an entity. */
    protected Projections(Session session, EntityDefinition<E> definition) {
        this.source = new Source<>(session, definition);
    }

    /** Some columns of stored rows. */
    public final <A extends @Nullable Object> Rows.Of1<E, A> select(Selectable<E, A> first) {
        return new Rows.Of1<>(projection(first));
    }

    /** Aggregates. */
    public final <A extends @Nullable Object> Groups.Of1<E, A> select(Groupable<E, A> first) {
        return new Groups.Of1<>(projection(first));
    }

    /** Some columns of stored rows. */
    public final <A extends @Nullable Object, B extends @Nullable Object> Rows.Of2<E, A, B> select(
            Selectable<E, A> first, Selectable<E, B> second) {
        return new Rows.Of2<>(projection(first, second));
    }

    /** Aggregates. */
    public final <A extends @Nullable Object, B extends @Nullable Object> Groups.Of2<E, A, B> select(
            Groupable<E, A> first, Groupable<E, B> second) {
        return new Groups.Of2<>(projection(first, second));
    }

    /** Some columns of stored rows. */
    public final <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
            Rows.Of3<E, A, B, C> select(Selectable<E, A> first, Selectable<E, B> second, Selectable<E, C> third) {
        return new Rows.Of3<>(projection(first, second, third));
    }

    /** Aggregates. */
    public final <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
            Groups.Of3<E, A, B, C> select(Groupable<E, A> first, Groupable<E, B> second, Groupable<E, C> third) {
        return new Groups.Of3<>(projection(first, second, third));
    }

    /** Some columns of stored rows. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object>
            Rows.Of4<E, A, B, C, D> select(
                    Selectable<E, A> first, Selectable<E, B> second, Selectable<E, C> third, Selectable<E, D> fourth) {
        return new Rows.Of4<>(projection(first, second, third, fourth));
    }

    /** Aggregates. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object>
            Groups.Of4<E, A, B, C, D> select(
                    Groupable<E, A> first, Groupable<E, B> second, Groupable<E, C> third, Groupable<E, D> fourth) {
        return new Groups.Of4<>(projection(first, second, third, fourth));
    }

    /** Some columns of stored rows. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    F extends @Nullable Object>
            Rows.Of5<E, A, B, C, D, F> select(
                    Selectable<E, A> first,
                    Selectable<E, B> second,
                    Selectable<E, C> third,
                    Selectable<E, D> fourth,
                    Selectable<E, F> fifth) {
        return new Rows.Of5<>(projection(first, second, third, fourth, fifth));
    }

    /** Aggregates. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    F extends @Nullable Object>
            Groups.Of5<E, A, B, C, D, F> select(
                    Groupable<E, A> first,
                    Groupable<E, B> second,
                    Groupable<E, C> third,
                    Groupable<E, D> fourth,
                    Groupable<E, F> fifth) {
        return new Groups.Of5<>(projection(first, second, third, fourth, fifth));
    }

    /** Some columns of stored rows. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object>
            Rows.Of6<E, A, B, C, D, F, G> select(
                    Selectable<E, A> first,
                    Selectable<E, B> second,
                    Selectable<E, C> third,
                    Selectable<E, D> fourth,
                    Selectable<E, F> fifth,
                    Selectable<E, G> sixth) {
        return new Rows.Of6<>(projection(first, second, third, fourth, fifth, sixth));
    }

    /** Aggregates. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object>
            Groups.Of6<E, A, B, C, D, F, G> select(
                    Groupable<E, A> first,
                    Groupable<E, B> second,
                    Groupable<E, C> third,
                    Groupable<E, D> fourth,
                    Groupable<E, F> fifth,
                    Groupable<E, G> sixth) {
        return new Groups.Of6<>(projection(first, second, third, fourth, fifth, sixth));
    }

    /** Some columns of stored rows. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object>
            Rows.Of7<E, A, B, C, D, F, G, H> select(
                    Selectable<E, A> first,
                    Selectable<E, B> second,
                    Selectable<E, C> third,
                    Selectable<E, D> fourth,
                    Selectable<E, F> fifth,
                    Selectable<E, G> sixth,
                    Selectable<E, H> seventh) {
        return new Rows.Of7<>(projection(first, second, third, fourth, fifth, sixth, seventh));
    }

    /** Aggregates. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object>
            Groups.Of7<E, A, B, C, D, F, G, H> select(
                    Groupable<E, A> first,
                    Groupable<E, B> second,
                    Groupable<E, C> third,
                    Groupable<E, D> fourth,
                    Groupable<E, F> fifth,
                    Groupable<E, G> sixth,
                    Groupable<E, H> seventh) {
        return new Groups.Of7<>(projection(first, second, third, fourth, fifth, sixth, seventh));
    }

    /** Some columns of stored rows. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object,
                    I extends @Nullable Object>
            Rows.Of8<E, A, B, C, D, F, G, H, I> select(
                    Selectable<E, A> first,
                    Selectable<E, B> second,
                    Selectable<E, C> third,
                    Selectable<E, D> fourth,
                    Selectable<E, F> fifth,
                    Selectable<E, G> sixth,
                    Selectable<E, H> seventh,
                    Selectable<E, I> eighth) {
        return new Rows.Of8<>(projection(first, second, third, fourth, fifth, sixth, seventh, eighth));
    }

    /** Aggregates. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object,
                    I extends @Nullable Object>
            Groups.Of8<E, A, B, C, D, F, G, H, I> select(
                    Groupable<E, A> first,
                    Groupable<E, B> second,
                    Groupable<E, C> third,
                    Groupable<E, D> fourth,
                    Groupable<E, F> fifth,
                    Groupable<E, G> sixth,
                    Groupable<E, H> seventh,
                    Groupable<E, I> eighth) {
        return new Groups.Of8<>(projection(first, second, third, fourth, fifth, sixth, seventh, eighth));
    }

    /**
     * The last value of each of these measurements, for each device.
     *
     * @throws IllegalArgumentException if there is no column
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final LastQuery<E> last(EquatableColumn<E, ?>... columns) {
        return LastQuery.of(source, Arrays.asList(columns));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private Projection<E> projection(Selectable<E, ?>... items) {
        return Projection.of(source, new Items<>(Arrays.asList(items)));
    }
}
