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
        return new Rows.Of1<>(rows(first));
    }

    /** Aggregates. */
    public final <A extends @Nullable Object> Groups.Of1<E, A> select(Groupable<Group<E>, A> first) {
        return new Groups.Of1<>(groups(first));
    }

    /** Some columns of stored rows. */
    public final <A extends @Nullable Object, B extends @Nullable Object> Rows.Of2<E, A, B> select(
            Selectable<E, A> first, Selectable<E, B> second) {
        return new Rows.Of2<>(rows(first, second));
    }

    /** Aggregates. */
    public final <A extends @Nullable Object, B extends @Nullable Object> Groups.Of2<E, A, B> select(
            Groupable<Group<E>, A> first, Groupable<Group<E>, B> second) {
        return new Groups.Of2<>(groups(first, second));
    }

    /** Some columns of stored rows. */
    public final <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
            Rows.Of3<E, A, B, C> select(Selectable<E, A> first, Selectable<E, B> second, Selectable<E, C> third) {
        return new Rows.Of3<>(rows(first, second, third));
    }

    /** Aggregates. */
    public final <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
            Groups.Of3<E, A, B, C> select(
                    Groupable<Group<E>, A> first, Groupable<Group<E>, B> second, Groupable<Group<E>, C> third) {
        return new Groups.Of3<>(groups(first, second, third));
    }

    /** Some columns of stored rows. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object>
            Rows.Of4<E, A, B, C, D> select(
                    Selectable<E, A> first, Selectable<E, B> second, Selectable<E, C> third, Selectable<E, D> fourth) {
        return new Rows.Of4<>(rows(first, second, third, fourth));
    }

    /** Aggregates. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object>
            Groups.Of4<E, A, B, C, D> select(
                    Groupable<Group<E>, A> first,
                    Groupable<Group<E>, B> second,
                    Groupable<Group<E>, C> third,
                    Groupable<Group<E>, D> fourth) {
        return new Groups.Of4<>(groups(first, second, third, fourth));
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
        return new Rows.Of5<>(rows(first, second, third, fourth, fifth));
    }

    /** Aggregates. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    F extends @Nullable Object>
            Groups.Of5<E, A, B, C, D, F> select(
                    Groupable<Group<E>, A> first,
                    Groupable<Group<E>, B> second,
                    Groupable<Group<E>, C> third,
                    Groupable<Group<E>, D> fourth,
                    Groupable<Group<E>, F> fifth) {
        return new Groups.Of5<>(groups(first, second, third, fourth, fifth));
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
        return new Rows.Of6<>(rows(first, second, third, fourth, fifth, sixth));
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
                    Groupable<Group<E>, A> first,
                    Groupable<Group<E>, B> second,
                    Groupable<Group<E>, C> third,
                    Groupable<Group<E>, D> fourth,
                    Groupable<Group<E>, F> fifth,
                    Groupable<Group<E>, G> sixth) {
        return new Groups.Of6<>(groups(first, second, third, fourth, fifth, sixth));
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
        return new Rows.Of7<>(rows(first, second, third, fourth, fifth, sixth, seventh));
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
                    Groupable<Group<E>, A> first,
                    Groupable<Group<E>, B> second,
                    Groupable<Group<E>, C> third,
                    Groupable<Group<E>, D> fourth,
                    Groupable<Group<E>, F> fifth,
                    Groupable<Group<E>, G> sixth,
                    Groupable<Group<E>, H> seventh) {
        return new Groups.Of7<>(groups(first, second, third, fourth, fifth, sixth, seventh));
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
        return new Rows.Of8<>(rows(first, second, third, fourth, fifth, sixth, seventh, eighth));
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
                    Groupable<Group<E>, A> first,
                    Groupable<Group<E>, B> second,
                    Groupable<Group<E>, C> third,
                    Groupable<Group<E>, D> fourth,
                    Groupable<Group<E>, F> fifth,
                    Groupable<Group<E>, G> sixth,
                    Groupable<Group<E>, H> seventh,
                    Groupable<Group<E>, I> eighth) {
        return new Groups.Of8<>(groups(first, second, third, fourth, fifth, sixth, seventh, eighth));
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

    /** Some columns of stored rows, as records; see {@link io.dendro.annotation.Projection}. */
    public final <R> ProjectedRows<E, R> select(RowProjection<E, R> projection) {
        return new ProjectedRows<>(RowSelection.of(source, new Items(projection.items())), projection);
    }

    /** Aggregates, as records; see {@link io.dendro.annotation.Projection}. */
    public final <R> ProjectedGroups<E, R> select(GroupProjection<E, R> projection) {
        return new ProjectedGroups<>(GroupSelection.of(source, new Items(projection.items())), projection);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private RowSelection<E> rows(Selectable<E, ?>... items) {
        return RowSelection.of(source, new Items(Arrays.asList(items)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private GroupSelection<E> groups(Groupable<Group<E>, ?>... items) {
        return GroupSelection.of(source, new Items(Arrays.asList(items)));
    }
}
