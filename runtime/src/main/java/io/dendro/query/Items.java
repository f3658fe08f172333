package io.dendro.query;

import java.util.ArrayList;
import java.util.List;

/** A select list as the user wrote it, and what kinds of items it holds. */
record Items<E>(List<? extends Selectable<E, ?>> all) {

    List<Aggregate<E, ?>> aggregates() {
        List<Aggregate<E, ?>> aggregates = new ArrayList<>();
        for (Selectable<E, ?> item : all) {
            if (item instanceof Aggregate<E, ?> aggregate) {
                aggregates.add(aggregate);
            }
        }
        return aggregates;
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
        return all.stream().anyMatch(TimeColumn.class::isInstance);
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
