package io.dendro.benchmark.worker;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes something when it is first asked for. Used by one thread. */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T made;

    public Lazy(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T value = made;
        if (value == null) {
            value = source.get();
            made = value;
        }
        return value;
    }
}
