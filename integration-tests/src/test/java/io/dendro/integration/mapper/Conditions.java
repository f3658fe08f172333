package io.dendro.integration.mapper;

import static io.dendro.integration.entity.ReadingMapper.DAY;
import static io.dendro.integration.entity.ReadingMapper.NOTE;
import static io.dendro.integration.entity.ReadingMapper.PRESSURE;
import static io.dendro.integration.entity.ReadingMapper.RPM;
import static io.dendro.integration.entity.ReadingMapper.RUNNING;
import static io.dendro.integration.entity.ReadingMapper.SERVICED;
import static io.dendro.integration.entity.ReadingMapper.STATE;
import static io.dendro.integration.entity.ReadingMapper.TEMPERATURE;
import static io.dendro.integration.entity.ReadingMapper.TIME;
import static io.dendro.integration.entity.ReadingMapper.TOTAL;

import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.State;
import io.dendro.query.Expression;
import io.dendro.query.OrderedExpression;
import io.dendro.query.ScalarExpression;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Every operator of every column, each beside what it means in Java. */
final class Conditions {
    private final List<Meaning> all = new ArrayList<>();

    private Conditions() {}

    static List<Meaning> all(List<Reading> rows) {
        Conditions conditions = new Conditions();
        Reading full = rows.stream().filter(Conditions::isFull).findFirst().orElseThrow();
        Reading other = rows.stream()
                .filter(Conditions::isFull)
                .reduce((first, last) -> last)
                .orElseThrow();
        conditions.times(full.time(), other.time());
        conditions.ordered(TEMPERATURE, Reading::temperature, full, other);
        conditions.ordered(PRESSURE, Reading::pressure, full, other);
        conditions.ordered(RPM, Reading::rpm, full, other);
        conditions.ordered(TOTAL, Reading::total, full, other);
        conditions.ordered(DAY, Reading::day, full, other);
        conditions.ordered(SERVICED, Reading::serviced, full, other);
        conditions.scalar(RUNNING, Reading::running, full, other);
        conditions.scalar(NOTE, Reading::note, full, other);
        conditions.scalar(STATE, Reading::state, full, other);
        conditions.texts();
        return conditions.all;
    }

    private static boolean isFull(Reading row) {
        return row.pressure() != null
                && row.rpm() != null
                && row.total() != null
                && row.running() != null
                && row.note() != null
                && row.day() != null
                && row.serviced() != null
                && row.state() != null;
    }

    private void times(Instant one, Instant two) {
        time(Meaning.always(TIME.eq(one), row -> row.time().equals(one)));
        time(Meaning.always(TIME.before(one), row -> row.time().isBefore(one)));
        time(Meaning.always(TIME.after(one), row -> row.time().isAfter(one)));
        time(Meaning.always(TIME.from(one), row -> !row.time().isBefore(one)));
        time(Meaning.always(TIME.atOrBefore(one), row -> !row.time().isAfter(one)));
        Instant earlier = one.isBefore(two) ? one : two;
        Instant later = one.isBefore(two) ? two : one;
        time(Meaning.always(
                TIME.between(earlier, later),
                row -> !row.time().isBefore(earlier) && !row.time().isAfter(later)));
        time(Meaning.always(
                TIME.in(one, two), row -> row.time().equals(one) || row.time().equals(two)));
        time(Meaning.always(TIME.in(), row -> false));
    }

    private void time(Meaning meaning) {
        all.add(meaning);
    }

    private <V extends Comparable<? super V>> void ordered(
            OrderedExpression<Reading, V> column, Function<Reading, V> value, Reading one, Reading two) {
        V bound = value.apply(one);
        V second = value.apply(two);
        scalar(column, value, one, two);
        all.add(Meaning.of(column.lt(bound), value, found -> found.compareTo(bound) < 0));
        all.add(Meaning.of(column.le(bound), value, found -> found.compareTo(bound) <= 0));
        all.add(Meaning.of(column.gt(bound), value, found -> found.compareTo(bound) > 0));
        all.add(Meaning.of(column.ge(bound), value, found -> found.compareTo(bound) >= 0));
        V least = bound.compareTo(second) < 0 ? bound : second;
        V most = bound.compareTo(second) < 0 ? second : bound;
        all.add(Meaning.of(
                column.between(least, most),
                value,
                found -> found.compareTo(least) >= 0 && found.compareTo(most) <= 0));
    }

    private <V> void scalar(ScalarExpression<Reading, V> column, Function<Reading, V> value, Reading one, Reading two) {
        V bound = value.apply(one);
        V second = value.apply(two);
        all.add(Meaning.of(column.eq(bound), value, bound::equals));
        all.add(Meaning.of(column.ne(bound), value, found -> !found.equals(bound)));
        all.add(Meaning.of(column.in(List.of(bound)), value, bound::equals));
        all.add(Meaning.of(
                column.in(List.of(bound, second)), value, found -> found.equals(bound) || found.equals(second)));
        // No value is among none, and a missing one is not either: as in SQL, NOT IN () holds everywhere.
        all.add(Meaning.always(column.in(List.of()), row -> false));
        presence(column, value);
    }

    private <V> void presence(Expression<Reading, V> column, Function<Reading, V> value) {
        all.add(Meaning.always(column.isNull(), row -> value.apply(row) == null));
        all.add(Meaning.always(column.isNotNull(), row -> value.apply(row) != null));
    }

    private void texts() {
        text(NOTE.like("%e%"), note -> note.contains("e"));
        text(NOTE.like("_"), note -> note.length() == 1);
        text(NOTE.startsWith("o"), note -> note.startsWith("o"));
        text(NOTE.endsWith("%"), note -> note.endsWith("%"));
        text(NOTE.contains("'"), note -> note.contains("'"));
        all.add(Meaning.of(RUNNING.isTrue(), Reading::running, running -> running));
        all.add(Meaning.of(RUNNING.isFalse(), Reading::running, running -> !running));
        all.add(Meaning.of(STATE.in(State.values()), Reading::state, state -> true));
    }

    private void text(io.dendro.query.Condition<Reading> condition, Predicate<String> inJava) {
        all.add(Meaning.of(condition, Reading::note, inJava));
    }
}
