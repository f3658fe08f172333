package io.dendro.query;

/** A sort by a value, which may be missing. Missing ones come last, ascending or descending, unless asked for first. */
public final class ValueOrder<S> implements Order<S>, GroupOrder<S> {

    /** Where missing values go. */
    enum Nulls {
        FIRST(" NULLS FIRST"),
        LAST(" NULLS LAST"),
        UNSAID("");

        private final String text;

        Nulls(String text) {
            this.text = text;
        }
    }

    private final Formula formula;
    private final Direction direction;
    private final Nulls nulls;

    private ValueOrder(Formula formula, Direction direction, Nulls nulls) {
        this.formula = formula;
        this.direction = direction;
        this.nulls = nulls;
    }

    static <S> ValueOrder<S> of(Formula formula, Direction direction) {
        if (formula instanceof SeriesName name && name.isDevice()) {
            throw new IllegalArgumentException(
                    "IoTDB takes a measurement named device for the device itself where it sorts;"
                            + " give the measurement another name, or sort the list");
        }
        return new ValueOrder<>(formula, direction, Nulls.UNSAID);
    }

    /** Missing values come first. */
    public ValueOrder<S> nullsFirst() {
        return new ValueOrder<>(formula, direction, Nulls.FIRST);
    }

    /** Missing values come last, as they do when nothing is said. */
    public ValueOrder<S> nullsLast() {
        return new ValueOrder<>(formula, direction, Nulls.LAST);
    }

    Formula formula() {
        return formula;
    }

    Direction direction() {
        return direction;
    }

    Nulls nulls() {
        return nulls;
    }

    String sql(Rendering rendering) {
        return formula.term(rendering).text() + " " + direction + nulls.text;
    }

    @Override
    public String toString() {
        return sql(Rendering.readable());
    }
}
