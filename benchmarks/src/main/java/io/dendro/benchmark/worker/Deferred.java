package io.dendro.benchmark.worker;

import org.jspecify.annotations.Nullable;

/** A variant that is made when it first runs, as when it needs what another side leaves behind. */
public final class Deferred implements Variant {

    /** Makes the variant. */
    @FunctionalInterface
    public interface Source {
        Variant make() throws Exception;
    }

    private final Source source;
    private @Nullable Variant made;

    public Deferred(Source source) {
        this.source = source;
    }

    @Override
    public void prepare(int run) throws Exception {
        variant().prepare(run);
    }

    @Override
    public Outcome run() throws Exception {
        return variant().run();
    }

    private Variant variant() throws Exception {
        Variant variant = made;
        if (variant == null) {
            variant = source.make();
            made = variant;
        }
        return variant;
    }
}
