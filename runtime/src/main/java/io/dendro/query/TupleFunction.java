package io.dendro.query;

import org.jspecify.annotations.Nullable;

/** Functions of one to eight arguments, for {@code map(...)}. A lambda or a constructor reference fits. */
public final class TupleFunction {

    private TupleFunction() {}

    /** Takes 1 argument. */
    @FunctionalInterface
    public interface Of1<A extends @Nullable Object, R> {
        R apply(A first);
    }

    /** Takes 2 arguments. */
    @FunctionalInterface
    public interface Of2<A extends @Nullable Object, B extends @Nullable Object, R> {
        R apply(A first, B second);
    }

    /** Takes 3 arguments. */
    @FunctionalInterface
    public interface Of3<A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object, R> {
        R apply(A first, B second, C third);
    }

    /** Takes 4 arguments. */
    @FunctionalInterface
    public interface Of4<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            R> {
        R apply(A first, B second, C third, D fourth);
    }

    /** Takes 5 arguments. */
    @FunctionalInterface
    public interface Of5<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            F extends @Nullable Object,
            R> {
        R apply(A first, B second, C third, D fourth, F fifth);
    }

    /** Takes 6 arguments. */
    @FunctionalInterface
    public interface Of6<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            R> {
        R apply(A first, B second, C third, D fourth, F fifth, G sixth);
    }

    /** Takes 7 arguments. */
    @FunctionalInterface
    public interface Of7<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            R> {
        R apply(A first, B second, C third, D fourth, F fifth, G sixth, H seventh);
    }

    /** Takes 8 arguments. */
    @FunctionalInterface
    public interface Of8<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            R> {
        R apply(A first, B second, C third, D fourth, F fifth, G sixth, H seventh, I eighth);
    }
}
