package io.dendro.benchmark.compile;

import java.util.Locale;

/** A part of what a processor costs. */
enum Share {
    /** Everything: the processor, and javac's work on what it generates. */
    TOTAL(Mode.NONE),
    /** The processor itself: what remains when the same classes are compiled as if a person had written them. */
    OWN(Mode.GENERATED);

    private final Mode without;

    Share(Mode without) {
        this.without = without;
    }

    /** What a compilation with the processor is compared to. */
    Mode without() {
        return without;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
