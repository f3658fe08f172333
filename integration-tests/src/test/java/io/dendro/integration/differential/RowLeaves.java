package io.dendro.integration.differential;

import static io.dendro.integration.differential.meaning.ObservationMapper.CODE;
import static io.dendro.integration.differential.meaning.ObservationMapper.DAY;
import static io.dendro.integration.differential.meaning.ObservationMapper.HEAT;
import static io.dendro.integration.differential.meaning.ObservationMapper.LEVEL;
import static io.dendro.integration.differential.meaning.ObservationMapper.MODE;
import static io.dendro.integration.differential.meaning.ObservationMapper.NOTE;
import static io.dendro.integration.differential.meaning.ObservationMapper.NUMBER;
import static io.dendro.integration.differential.meaning.ObservationMapper.RUNNING;
import static io.dendro.integration.differential.meaning.ObservationMapper.SEEN;
import static io.dendro.integration.differential.meaning.ObservationMapper.TIME;
import static io.dendro.integration.differential.meaning.ObservationMapper.TOTAL;

import io.dendro.Alignment;
import io.dendro.integration.differential.meaning.Columns;
import io.dendro.integration.differential.meaning.Observation;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.query.BooleanExpression;
import io.dendro.query.Condition;
import io.dendro.query.TemporalExpression;
import io.dendro.query.TextExpression;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Measurements of single rows. */
final class RowLeaves implements Leaves<Observation> {
    private final Alignment alignment;
    private final List<Observation> data;
    private final Choices choices;

    RowLeaves(TimeseriesMapper<Observation> mapper, List<Observation> data, Choices choices) {
        this.alignment = mapper.definition().alignment();
        this.data = data;
        this.choices = choices;
    }

    @Override
    public Numeric<Observation, ?> number() {
        return choices.any(
                () -> Numeric.exact(NUMBER, Columns.NUMBER, Integer.class),
                () -> Numeric.exact(TOTAL, Columns.TOTAL, Long.class),
                () -> Numeric.exact(LEVEL, Columns.LEVEL, Float.class),
                () -> Numeric.exact(HEAT, Columns.HEAT, Double.class));
    }

    @Override
    public Said<? extends TextExpression<Observation>, String> text() {
        return choices.any(() -> new Said<>(NOTE, Columns.NOTE), () -> new Said<>(CODE, Columns.CODE));
    }

    @Override
    public Said<? extends BooleanExpression<Observation>, Boolean> truth() {
        return new Said<>(RUNNING, Columns.RUNNING);
    }

    @Override
    public Said<? extends TemporalExpression<Observation, Instant>, Instant> instant() {
        return new Said<>(SEEN, Columns.SEEN);
    }

    @Override
    public Said<? extends TemporalExpression<Observation, LocalDate>, LocalDate> date() {
        return new Said<>(DAY, Columns.DAY);
    }

    /** Of the time, or of an enum. */
    @Override
    public Said<Condition<Observation>, Boolean> condition() {
        if (choices.oneIn(3)) {
            Observation.Mode mode = choices.mode();
            return choices.any(
                    () -> new Said<>(MODE.eq(mode), Columns.MODE.map(found -> found == mode)),
                    () -> new Said<>(MODE.ne(mode), Columns.MODE.map(found -> found != mode)),
                    () -> new Said<>(
                            MODE.in(mode, Observation.Mode.IDLE),
                            Columns.MODE.map(found -> found == mode || found == Observation.Mode.IDLE)),
                    () -> new Said<>(MODE.isNull(), Columns.MODE.isPresent().map(found -> !found)));
        }
        return time();
    }

    /** A condition on the time only. */
    Said<Condition<Observation>, Boolean> time() {
        Instant one = instantOfSomeRow();
        Instant two = instantOfSomeRow();
        Instant earlier = one.isBefore(two) ? one : two;
        Instant later = one.isBefore(two) ? two : one;
        return choices.any(
                () -> new Said<>(TIME.before(one), Columns.TIME.map(time -> time.isBefore(one))),
                () -> new Said<>(TIME.after(one), Columns.TIME.map(time -> time.isAfter(one))),
                () -> new Said<>(TIME.from(one), Columns.TIME.map(time -> !time.isBefore(one))),
                () -> new Said<>(TIME.atOrBefore(one), Columns.TIME.map(time -> !time.isAfter(one))),
                () -> new Said<>(TIME.eq(one), Columns.TIME.map(one::equals)),
                () -> new Said<>(TIME.in(one, two), Columns.TIME.map(time -> time.equals(one) || time.equals(two))),
                () -> new Said<>(
                        TIME.between(earlier, later),
                        Columns.TIME.map(time -> !time.isBefore(earlier) && !time.isAfter(later))));
    }

    /** The time of a row, or one near it. */
    Instant instantOfSomeRow() {
        Instant time = choices.of(data).time();
        return choices.oneIn(3) ? time.plusMillis(choices.between(-1, 1)) : time;
    }

    @Override
    public boolean hasCase() {
        return alignment == Alignment.ALIGNED;
    }

    @Override
    public boolean onServer() {
        return true;
    }
}
