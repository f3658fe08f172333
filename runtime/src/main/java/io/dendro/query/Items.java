package io.dendro.query;

import java.util.List;
import java.util.stream.Stream;

/** A select list as the user wrote it: of {@link Selectable} or of {@link Groupable} items. */
record Items(List<?> all) {

    /** The formulas of the items that the server computes. */
    Stream<Formula> formulas() {
        return all.stream().filter(Calculated.class::isInstance).map(item -> ((Calculated<?, ?>) item).formula());
    }

    /** Whether nothing is computed. */
    boolean areStored() {
        return formulas().allMatch(SeriesName.class::isInstance);
    }

    boolean holdFormulas() {
        return formulas().findAny().isPresent();
    }

    /** The indices of the placeholders whose path columns are selected, in the order of the path. */
    List<Integer> nodes() {
        return all.stream()
                .filter(PathColumn.class::isInstance)
                .map(item -> ((PathColumn<?, ?>) item).index())
                .sorted()
                .distinct()
                .toList();
    }

    boolean holdTime() {
        return all.stream().anyMatch(item -> item instanceof TimeColumn || item instanceof WindowEnd);
    }

    boolean holdSeriesFunctions() {
        return all.stream().anyMatch(SeriesFunction::followsOrder);
    }

    boolean holdWindowEnd() {
        return all.stream().anyMatch(WindowEnd.class::isInstance);
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
