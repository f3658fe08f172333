package io.dendro.query;

import org.jspecify.annotations.Nullable;

/**
 * Queries for aggregates, by the number of selected items. Made by {@code select(...)}; there is no need to name these
 * types.
 */
public final class Groups {

    private Groups() {}

    /** A query for 1 item. */
    public static final class Of1<E, A extends @Nullable Object> extends GroupsQuery<E, Of1<E, A>> {

        Of1(GroupSelection<E> selection) {
            super(selection);
        }

        @Override
        Of1<E, A> with(GroupSelection<E> changed) {
            return new Of1<>(changed);
        }

        /** What each group becomes. */
        public <R> MappedQuery<R> map(TupleFunction.Of1<? super A, ? extends R> function) {
            return mapped(tuple -> function.apply(tuple.get(0)));
        }
    }

    /** A query for 2 items. */
    public static final class Of2<E, A extends @Nullable Object, B extends @Nullable Object>
            extends GroupsQuery<E, Of2<E, A, B>> {

        Of2(GroupSelection<E> selection) {
            super(selection);
        }

        @Override
        Of2<E, A, B> with(GroupSelection<E> changed) {
            return new Of2<>(changed);
        }

        /** What each group becomes. */
        public <R> MappedQuery<R> map(TupleFunction.Of2<? super A, ? super B, ? extends R> function) {
            return mapped(tuple -> function.apply(tuple.get(0), tuple.get(1)));
        }
    }

    /** A query for 3 items. */
    public static final class Of3<E, A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
            extends GroupsQuery<E, Of3<E, A, B, C>> {

        Of3(GroupSelection<E> selection) {
            super(selection);
        }

        @Override
        Of3<E, A, B, C> with(GroupSelection<E> changed) {
            return new Of3<>(changed);
        }

        /** What each group becomes. */
        public <R> MappedQuery<R> map(TupleFunction.Of3<? super A, ? super B, ? super C, ? extends R> function) {
            return mapped(tuple -> function.apply(tuple.get(0), tuple.get(1), tuple.get(2)));
        }
    }

    /** A query for 4 items. */
    public static final class Of4<
                    E,
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object>
            extends GroupsQuery<E, Of4<E, A, B, C, D>> {

        Of4(GroupSelection<E> selection) {
            super(selection);
        }

        @Override
        Of4<E, A, B, C, D> with(GroupSelection<E> changed) {
            return new Of4<>(changed);
        }

        /** What each group becomes. */
        public <R> MappedQuery<R> map(
                TupleFunction.Of4<? super A, ? super B, ? super C, ? super D, ? extends R> function) {
            return mapped(tuple -> function.apply(tuple.get(0), tuple.get(1), tuple.get(2), tuple.get(3)));
        }
    }

    /** A query for 5 items. */
    public static final class Of5<
                    E,
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    F extends @Nullable Object>
            extends GroupsQuery<E, Of5<E, A, B, C, D, F>> {

        Of5(GroupSelection<E> selection) {
            super(selection);
        }

        @Override
        Of5<E, A, B, C, D, F> with(GroupSelection<E> changed) {
            return new Of5<>(changed);
        }

        /** What each group becomes. */
        public <R> MappedQuery<R> map(
                TupleFunction.Of5<? super A, ? super B, ? super C, ? super D, ? super F, ? extends R> function) {
            return mapped(
                    tuple -> function.apply(tuple.get(0), tuple.get(1), tuple.get(2), tuple.get(3), tuple.get(4)));
        }
    }

    /** A query for 6 items. */
    public static final class Of6<
                    E,
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object>
            extends GroupsQuery<E, Of6<E, A, B, C, D, F, G>> {

        Of6(GroupSelection<E> selection) {
            super(selection);
        }

        @Override
        Of6<E, A, B, C, D, F, G> with(GroupSelection<E> changed) {
            return new Of6<>(changed);
        }

        /** What each group becomes. */
        public <R> MappedQuery<R> map(
                TupleFunction.Of6<? super A, ? super B, ? super C, ? super D, ? super F, ? super G, ? extends R>
                        function) {
            return mapped(tuple ->
                    function.apply(tuple.get(0), tuple.get(1), tuple.get(2), tuple.get(3), tuple.get(4), tuple.get(5)));
        }
    }

    /** A query for 7 items. */
    public static final class Of7<
                    E,
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object>
            extends GroupsQuery<E, Of7<E, A, B, C, D, F, G, H>> {

        Of7(GroupSelection<E> selection) {
            super(selection);
        }

        @Override
        Of7<E, A, B, C, D, F, G, H> with(GroupSelection<E> changed) {
            return new Of7<>(changed);
        }

        /** What each group becomes. */
        public <R> MappedQuery<R> map(
                TupleFunction.Of7<
                                ? super A,
                                ? super B,
                                ? super C,
                                ? super D,
                                ? super F,
                                ? super G,
                                ? super H,
                                ? extends R>
                        function) {
            return mapped(tuple -> function.apply(
                    tuple.get(0), tuple.get(1), tuple.get(2), tuple.get(3), tuple.get(4), tuple.get(5), tuple.get(6)));
        }
    }

    /** A query for 8 items. */
    public static final class Of8<
                    E,
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object,
                    I extends @Nullable Object>
            extends GroupsQuery<E, Of8<E, A, B, C, D, F, G, H, I>> {

        Of8(GroupSelection<E> selection) {
            super(selection);
        }

        @Override
        Of8<E, A, B, C, D, F, G, H, I> with(GroupSelection<E> changed) {
            return new Of8<>(changed);
        }

        /** What each group becomes. */
        public <R> MappedQuery<R> map(
                TupleFunction.Of8<
                                ? super A,
                                ? super B,
                                ? super C,
                                ? super D,
                                ? super F,
                                ? super G,
                                ? super H,
                                ? super I,
                                ? extends R>
                        function) {
            return mapped(tuple -> function.apply(
                    tuple.get(0),
                    tuple.get(1),
                    tuple.get(2),
                    tuple.get(3),
                    tuple.get(4),
                    tuple.get(5),
                    tuple.get(6),
                    tuple.get(7)));
        }
    }
}
