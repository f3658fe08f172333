package io.dendro.query;

import io.dendro.internal.sql.Literal;
import io.dendro.internal.sql.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Windows for aggregates. Meant to be imported statically:
 *
 * <pre>{@code
 * groupBy(window(ofMinutes(1)).between(from, to))                            // one after the other
 * groupBy(window(ofMinutes(5)).every(ofMinutes(1)).between(from, to))        // overlapping
 * groupBy(window(Period.ofMonths(1), zone).between(from, to))                // calendar months
 * groupBy(variation(TEMPERATURE, 0.5))                                       // while it changes little
 * groupBy(condition(STATE.eq(State.RUNNING), Run.ofAtLeast(2)))              // while it holds
 * groupBy(session(ofSeconds(30)))                                            // until nothing comes for so long
 * groupBy(count(TEMPERATURE, 100))                                           // so many values each
 * }</pre>
 *
 * <p>Windows of time are the same for all devices. All others depend on the rows of a device, so that each row of the
 * result must be about one: select all path columns.
 */
public final class Window {

    private final Span length;
    private final Span step;
    private final ZoneId zone;
    private final @Nullable Instant origin;

    private Window(Span length, Span step, ZoneId zone, @Nullable Instant origin) {
        this.length = length;
        this.step = step;
        this.zone = zone;
        this.origin = origin;
    }

    /**
     * Windows of a length, one after the other.
     *
     * @throws IllegalArgumentException unless the length is positive
     */
    public static Window window(Duration length) {
        Span span = positive(Span.of(length));
        return new Window(span, span, ZoneOffset.UTC, null);
    }

    /**
     * Windows of calendar months or years, one after the other.
     *
     * @param zone where months begin
     * @throws IllegalArgumentException unless the length is positive, or if it has days where clocks change: the server knows
     *     days of 24 hours only
     */
    public static Window window(Period length, ZoneId zone) {
        Span span = positive(Span.of(length));
        checkDays(length, zone);
        return new Window(span, span, zone, null);
    }

    /**
     * While a number differs from that of the window's first row by no more than delta. Rows without the number are passed
     * over.
     *
     * @throws IllegalArgumentException unless delta is finite and not negative
     */
    public static <E> DataWindow<E> variation(NumberExpression<E, ?> number, double delta) {
        if (delta < 0) {
            throw new IllegalArgumentException("a delta of " + delta + " is negative");
        }
        String literal = Literal.decimal(delta);
        return new DataWindow<>(
                "variation of " + number,
                rendering -> "VARIATION(" + text(number, rendering) + ", " + literal + ")",
                List.of(),
                number.isNotNull());
    }

    /** While a value stays the same. Rows without it are passed over. */
    public static <E> DataWindow<E> variation(BooleanExpression<E> value) {
        return new DataWindow<>(
                "variation of " + value,
                rendering -> "VARIATION(" + text(value, rendering) + ")",
                List.of(),
                value.isNotNull());
    }

    /** While a condition holds, in runs of some length. */
    public static <E> DataWindow<E> condition(Condition<E> condition, Run run) {
        ConditionFormula formula = new ConditionFormula(condition);
        return data(
                "condition " + condition,
                List.of(),
                rendering -> "CONDITION(" + formula.term(rendering).text() + ", " + run.window() + ")");
    }

    /**
     * Until no row comes for longer than a gap. Rows are those that have a value of what the query selects or names.
     *
     * @throws IllegalArgumentException unless the gap is positive
     */
    public static DataWindow<Object> session(Duration gap) {
        Span span = positive(Span.of(gap));
        return data("sessions of " + gap, List.of(), rendering -> "SESSION(" + span.sql(rendering.precision()) + ")");
    }

    /**
     * So many values of a measurement each. Rows without it are passed over, and values that fill no window are left out.
     *
     * @throws IllegalArgumentException unless the number is positive
     */
    public static <E> DataWindow<E> count(MeasurementColumn<E, ?> measurement, long values) {
        if (values < 1) {
            throw new IllegalArgumentException("a window of " + values + " values holds none; give at least 1");
        }
        Formula formula = measurement.expression().formula();
        return data(
                values + " values of " + measurement,
                List.of(Part.of("count", NumberForm.LONG, formula)),
                rendering -> "COUNT(" + formula.term(rendering).text() + ", " + Literal.integer(values) + ")");
    }

    /**
     * The end of a window, to be selected beside its aggregates: of a window of time the instant where it ends, not included,
     * cut off at the end of the range; of any other window the time of its last row.
     */
    public static <E> Groupable<Group<E>, Instant> end() {
        return new WindowEnd<>();
    }

    /**
     * A window begins so often; those longer than that overlap, those shorter leave gaps.
     *
     * @throws IllegalArgumentException unless it is positive
     */
    public Window every(Duration step) {
        return new Window(length, positive(Span.of(step)), zone, origin);
    }

    /**
     * A window begins so often.
     *
     * @throws IllegalArgumentException unless it is positive
     */
    public Window every(Period step) {
        checkDays(step, zone);
        return new Window(length, positive(Span.of(step)), zone, origin);
    }

    private static void checkDays(Period period, ZoneId zone) {
        if (period.get(ChronoUnit.DAYS) != 0 && !zone.getRules().isFixedOffset()) {
            throw new IllegalArgumentException(
                    "IoTDB's days are 24 hours each, so after a change of the clocks in " + zone
                            + " windows of " + period
                            + " would begin at another hour; ask for a Duration of days if that is meant,"
                            + " or for windows of months");
        }
    }

    /**
     * Windows begin at this instant, or whole steps before or after it, wherever the range begins. Without it the first window
     * begins with the range.
     */
    public Window alignedTo(Instant start) {
        return new Window(length, step, zone, start);
    }

    /**
     * The range that is cut: its end is not included, and cuts the last window off. IoTDB has windows for a stated range only.
     *
     * @throws IllegalArgumentException unless the range is positive; or if windows of months are aligned to a day that not every
     *     month has, and the server would begin them on another
     */
    public TimeWindow between(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a range from " + from + " to " + to + " holds no time");
        }
        return new TimeWindow(length, step, zone, origin, from, to);
    }

    private static Span positive(Span span) {
        if (!span.isPositive()) {
            throw new IllegalArgumentException("a window of " + span + " is not positive");
        }
        return span;
    }

    private static String text(Expression<?, ?> expression, Rendering rendering) {
        Term term = expression.formula().term(rendering);
        return term.text();
    }

    private static <E> DataWindow<E> data(String name, List<Part> needed, Function<Rendering, String> text) {
        return new DataWindow<>(name, text, needed, Condition.allOf());
    }
}
