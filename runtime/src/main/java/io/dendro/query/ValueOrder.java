package io.dendro.query;

/** A sort by a measurement, which rows may lack. They come last, ascending or descending, unless asked for first. */
public final class ValueOrder<E> extends Order<E> {

    private final String identifier;
    private final String direction;

    private ValueOrder(String identifier, String direction, String nulls) {
        super(identifier, direction + nulls);
        this.identifier = identifier;
        this.direction = direction;
    }

    static <E> ValueOrder<E> of(String identifier, String direction) {
        return new ValueOrder<>(identifier, direction, "");
    }

    /** Rows without a value come first. */
    public ValueOrder<E> nullsFirst() {
        return new ValueOrder<>(identifier, direction, " NULLS FIRST");
    }

    /** Rows without a value come last, as they do when nothing is said. */
    public ValueOrder<E> nullsLast() {
        return new ValueOrder<>(identifier, direction, " NULLS LAST");
    }
}
