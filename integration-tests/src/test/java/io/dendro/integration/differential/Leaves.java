package io.dendro.integration.differential;

import io.dendro.query.BooleanExpression;
import io.dendro.query.Condition;
import io.dendro.query.TemporalExpression;
import io.dendro.query.TextExpression;
import java.time.Instant;
import java.time.LocalDate;

/** What expressions are made of: measurements for rows, aggregates for groups. */
interface Leaves<S> {

    /** An exact number. */
    Numeric<S, ?> number();

    Said<? extends TextExpression<S>, String> text();

    Said<? extends BooleanExpression<S>, Boolean> truth();

    Said<? extends TemporalExpression<S, Instant>, Instant> instant();

    Said<? extends TemporalExpression<S, LocalDate>, LocalDate> date();

    /** A condition that is of this level only. */
    Said<Condition<S>, Boolean> condition();

    /** Whether CASE may be asked for: on devices that are not aligned the server often fails on it where values are missing. */
    boolean hasCase();

    /** Whether what only the server can compute may be asked for. */
    boolean onServer();
}
