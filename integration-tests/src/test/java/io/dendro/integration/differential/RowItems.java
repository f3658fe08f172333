package io.dendro.integration.differential;

import static io.dendro.integration.differential.meaning.ObservationMapper.MODE;
import static io.dendro.integration.differential.meaning.ObservationMapper.RAW;

import io.dendro.integration.differential.meaning.Columns;
import io.dendro.integration.differential.meaning.Item;
import io.dendro.integration.differential.meaning.Observation;
import io.dendro.query.Selectable;
import java.time.Instant;
import java.time.LocalDate;

/** What can be selected of rows. */
final class RowItems {
    private final Choices choices;
    private final RowLeaves leaves;
    private final Expressions<Observation> expressions;

    RowItems(Choices choices, RowLeaves leaves, Expressions<Observation> expressions) {
        this.choices = choices;
        this.leaves = leaves;
        this.expressions = expressions;
    }

    Selected<Selectable<Observation, ?>> any() {
        return choices.any(
                () -> number(leaves.number()),
                () -> number(leaves.number()),
                () -> number(expressions.number(3)),
                () -> number(expressions.number(2)),
                () -> of(expressions.text(2), String.class),
                () -> of(expressions.truth(2), Boolean.class),
                () -> new SeriesItems(choices).ofValue(leaves.number()),
                () -> of(leaves.instant(), Instant.class),
                () -> of(leaves.date(), LocalDate.class),
                () -> of(new Said<>(MODE, Columns.MODE), Observation.Mode.class),
                () -> of(new Said<>(RAW, Columns.RAW), byte[].class));
    }

    private Selected<Selectable<Observation, ?>> number(Numeric<Observation, ?> number) {
        return new Selected<>(number.dsl(), new Item.Value(number.term(), number.type()));
    }

    private <V> Selected<Selectable<Observation, ?>> of(
            Said<? extends Selectable<Observation, ?>, ? extends V> said, Class<V> type) {
        return new Selected<>(said.dsl(), new Item.Value(said.term(), type));
    }
}
