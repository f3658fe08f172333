package io.dendro.integration.differential;

import static io.dendro.integration.differential.meaning.ObservationMapper.RUNNING;

import io.dendro.integration.differential.meaning.Aggregates;
import io.dendro.integration.differential.meaning.Columns;
import io.dendro.integration.differential.meaning.Observation;
import io.dendro.query.BooleanExpression;
import io.dendro.query.Condition;
import io.dendro.query.Group;
import io.dendro.query.TemporalExpression;
import io.dendro.query.TextExpression;
import java.time.Instant;
import java.time.LocalDate;

/** Aggregates of groups, exact ones only. */
final class GroupLeaves implements Leaves<Group<Observation>> {
    private final Choices choices;
    private final RowLeaves rows;
    private final Expressions<Observation> expressions;
    private final GroupKind kind;
    private final boolean slides;

    GroupLeaves(Choices choices, RowLeaves rows, Expressions<Observation> expressions, GroupKind kind, boolean slides) {
        this.choices = choices;
        this.rows = rows;
        this.expressions = expressions;
        this.kind = kind;
        this.slides = slides;
    }

    @Override
    public Numeric<Group<Observation>, ?> number() {
        return choices.oneIn(3) ? count() : ofNumber(expressions.exact(1));
    }

    private Numeric<Group<Observation>, Long> count() {
        return choices.any(
                () -> count(expressions.exact(1)),
                () -> count(expressions.text(1)),
                () -> count(expressions.truth(1)),
                () -> count(rows.date()),
                () -> count(rows.instant()));
    }

    private Numeric<Group<Observation>, Long> count(Numeric<Observation, ?> number) {
        return Numeric.exact(number.dsl().count(), Aggregates.count(number.term()), Long.class);
    }

    private Numeric<Group<Observation>, Long> count(
            Said<? extends io.dendro.query.Expression<Observation, ?>, ?> said) {
        return Numeric.exact(said.dsl().count(), Aggregates.count(said.term()), Long.class);
    }

    private <V extends Number & Comparable<V>> Numeric<Group<Observation>, ?> ofNumber(Numeric<Observation, V> number) {
        return choices.any(
                () -> Numeric.exact(number.dsl().sum(), Aggregates.sum(number.term()), Double.class),
                () -> Numeric.exact(number.dsl().avg(), Aggregates.avg(number.term()), Double.class),
                () -> Numeric.exact(number.dsl().min(), Aggregates.min(number.term()), number.type()),
                () -> Numeric.exact(number.dsl().max(), Aggregates.max(number.term()), number.type()),
                () -> Numeric.exact(number.dsl().extreme(), Aggregates.extreme(number.term()), number.type()),
                () -> Numeric.exact(number.dsl().first(), Aggregates.first(number.term()), number.type()),
                () -> Numeric.exact(number.dsl().last(), Aggregates.last(number.term()), number.type()),
                () -> atExtreme(number, rows.number()));
    }

    private <V extends Number & Comparable<V>, W extends Number & Comparable<W>>
            Numeric<Group<Observation>, V> atExtreme(Numeric<Observation, V> number, Numeric<Observation, W> deciding) {
        return choices.oneIn(2)
                ? Numeric.exact(
                        number.dsl().atMaxOf(deciding.dsl()),
                        Aggregates.atMax(number.term(), deciding.term()),
                        number.type())
                : Numeric.exact(
                        number.dsl().atMinOf(deciding.dsl()),
                        Aggregates.atMin(number.term(), deciding.term()),
                        number.type());
    }

    @Override
    public Said<? extends TextExpression<Group<Observation>>, String> text() {
        Said<? extends TextExpression<Observation>, String> text = expressions.text(1);
        return choices.any(
                () -> new Said<>(text.dsl().first(), Aggregates.first(text.term())),
                () -> new Said<>(text.dsl().last(), Aggregates.last(text.term())),
                // Where windows overlap, a server without UTF-8 as its default charset does harm to texts.
                () -> slides
                        ? new Said<>(text.dsl().last(), Aggregates.last(text.term()))
                        : textAtExtreme(text, rows.number()));
    }

    private <W extends Number & Comparable<W>> Said<TextExpression<Group<Observation>>, String> textAtExtreme(
            Said<? extends TextExpression<Observation>, String> text, Numeric<Observation, W> deciding) {
        return new Said<>(text.dsl().atMaxOf(deciding.dsl()), Aggregates.atMax(text.term(), deciding.term()));
    }

    @Override
    public Said<? extends BooleanExpression<Group<Observation>>, Boolean> truth() {
        Said<? extends BooleanExpression<Observation>, Boolean> truth = expressions.truth(1);
        return choices.any(
                () -> new Said<>(truth.dsl().first(), Aggregates.first(truth.term())),
                () -> new Said<>(truth.dsl().last(), Aggregates.last(truth.term())),
                () -> new Said<>(RUNNING.last(), Aggregates.last(Columns.RUNNING)));
    }

    @Override
    public Said<? extends TemporalExpression<Group<Observation>, Instant>, Instant> instant() {
        Said<? extends TemporalExpression<Observation, Instant>, Instant> instant = rows.instant();
        return choices.any(
                () -> new Said<>(instant.dsl().min(), Aggregates.min(instant.term())),
                () -> new Said<>(instant.dsl().max(), Aggregates.max(instant.term())),
                () -> new Said<>(instant.dsl().first(), Aggregates.first(instant.term())),
                () -> new Said<>(instant.dsl().last(), Aggregates.last(instant.term())),
                () -> {
                    Numeric<Observation, ?> number = rows.number();
                    return new Said<>(number.dsl().minTime(), Aggregates.minTime(number.term()));
                },
                () -> {
                    Numeric<Observation, ?> number = rows.number();
                    return new Said<>(number.dsl().maxTime(), Aggregates.maxTime(number.term()));
                });
    }

    @Override
    public Said<? extends TemporalExpression<Group<Observation>, LocalDate>, LocalDate> date() {
        Said<? extends TemporalExpression<Observation, LocalDate>, LocalDate> date = rows.date();
        return choices.any(
                () -> new Said<>(date.dsl().min(), Aggregates.min(date.term())),
                () -> new Said<>(date.dsl().max(), Aggregates.max(date.term())),
                () -> new Said<>(date.dsl().first(), Aggregates.first(date.term())),
                () -> new Said<>(date.dsl().last(), Aggregates.last(date.term())));
    }

    /** That there is some value. */
    @Override
    public Said<Condition<Group<Observation>>, Boolean> condition() {
        Numeric<Group<Observation>, Long> count = count();
        long least = choices.between(0, 3);
        return new Said<>(count.dsl().gt(least), count.term().map(value -> value > least));
    }

    @Override
    public boolean hasCase() {
        return rows.hasCase();
    }

    @Override
    public boolean onServer() {
        return kind != GroupKind.MERGED;
    }
}
