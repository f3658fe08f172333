package io.dendro.integration.differential;

import static io.dendro.integration.differential.meaning.ObservationMapper.MODE;
import static io.dendro.integration.differential.meaning.ObservationMapper.NUMBER;
import static io.dendro.integration.differential.meaning.ObservationMapper.RAW;
import static io.dendro.integration.differential.meaning.ObservationMapper.RUNNING;
import static io.dendro.integration.differential.meaning.ObservationMapper.TOTAL;

import io.dendro.integration.differential.meaning.Aggregates;
import io.dendro.integration.differential.meaning.Columns;
import io.dendro.integration.differential.meaning.Item;
import io.dendro.integration.differential.meaning.Observation;
import io.dendro.integration.differential.meaning.Term;
import io.dendro.query.Condition;
import io.dendro.query.Group;
import io.dendro.query.Groupable;
import io.dendro.query.Run;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** What can be selected of groups. */
final class GroupItems {
    private final Choices choices;
    private final Expressions<Observation> rows;
    private final GroupLeaves leaves;
    private final Expressions<Group<Observation>> groups;
    private final boolean slides;

    GroupItems(
            Choices choices,
            Expressions<Observation> rows,
            GroupLeaves leaves,
            Expressions<Group<Observation>> groups,
            boolean slides) {
        this.choices = choices;
        this.rows = rows;
        this.leaves = leaves;
        this.groups = groups;
        this.slides = slides;
    }

    Selected<Groupable<Group<Observation>, ?>> any() {
        return choices.any(
                () -> number(leaves.number()),
                () -> number(leaves.number()),
                () -> number(groups.number(2)),
                () -> of(groups.text(1), String.class),
                () -> of(groups.truth(1), Boolean.class),
                () -> of(leaves.instant(), Instant.class),
                () -> of(leaves.date(), LocalDate.class),
                // Where windows overlap, the server takes the spread of one window from that of another, and loses
                // digits.
                () -> slides ? number(leaves.number()) : spread(),
                this::special);
    }

    private Selected<Groupable<Group<Observation>, ?>> number(Numeric<Group<Observation>, ?> number) {
        return new Selected<>(number.dsl(), new Item.Value(number.term(), number.type()));
    }

    private <V> Selected<Groupable<Group<Observation>, ?>> of(
            Said<? extends Groupable<Group<Observation>, ?>, ? extends V> said, Class<V> type) {
        return new Selected<>(said.dsl(), new Item.Value(said.term(), type));
    }

    private Selected<Groupable<Group<Observation>, ?>> spread() {
        Numeric<Observation, ?> number = rows.exact(1);
        Term<Double> sample = Aggregates.variance(number.term(), true);
        Term<Double> population = Aggregates.variance(number.term(), false);
        return choices.any(
                () -> of(new Said<>(number.dsl().variance(), sample), Double.class),
                () -> of(new Said<>(number.dsl().varSamp(), sample), Double.class),
                () -> of(new Said<>(number.dsl().varPop(), population), Double.class),
                () -> of(new Said<>(number.dsl().stddev(), sample.map(Math::sqrt)), Double.class),
                () -> of(new Said<>(number.dsl().stddevSamp(), sample.map(Math::sqrt)), Double.class),
                () -> of(new Said<>(number.dsl().stddevPop(), population.map(Math::sqrt)), Double.class));
    }

    private Selected<Groupable<Group<Observation>, ?>> special() {
        return choices.any(
                () -> of(new Said<>(MODE.last(), Aggregates.last(Columns.MODE)), Observation.Mode.class),
                () -> of(new Said<>(RAW.first(), Aggregates.first(Columns.RAW)), byte[].class),
                () -> of(new Said<>(RAW.count(), Aggregates.count(Columns.RAW)), Long.class),
                () -> of(
                        new Said<>(TOTAL.atMinOf(NUMBER), Aggregates.atMin(Columns.TOTAL, Columns.NUMBER)), Long.class),
                () -> of(new Said<>(TOTAL.duration(), duration(Columns.TOTAL)), Duration.class),
                () -> of(new Said<>(RAW.duration(), duration(Columns.RAW)), Duration.class),
                () -> leaves.onServer()
                        ? of(new Said<>(RUNNING.mode(), Aggregates.mode(Columns.RUNNING)), Boolean.class)
                        : number(leaves.number()),
                () -> leaves.onServer()
                        ? of(new Said<>(NUMBER.mode(), Aggregates.mode(Columns.NUMBER)), Integer.class)
                        : number(leaves.number()),
                () -> slides ? number(leaves.number()) : runs());
    }

    private static Term<Duration> duration(Term<?> term) {
        return Aggregates.minTime(term).with(Aggregates.maxTime(term), Duration::between);
    }

    private Selected<Groupable<Group<Observation>, ?>> runs() {
        Said<Condition<Observation>, Boolean> condition = rows.conditions().any(1);
        int least = choices.between(1, 3);
        boolean ignoreNull = choices.oneIn(2);
        Run run = ignoreNull ? Run.ofAtLeast(least) : Run.ofAtLeast(least).endedByNull();
        return of(
                new Said<>(condition.dsl().countRuns(run), Aggregates.countIf(condition.term(), least, ignoreNull)),
                Long.class);
    }
}
