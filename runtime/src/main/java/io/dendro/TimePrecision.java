package io.dendro;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The unit of a server's timestamps. It is fixed when a server first starts ({@code timestamp_precision}), told to
 * every client at login, and applied here and nowhere else.
 *
 * <p>Conversions are exact unless their name says otherwise: a value that the precision cannot hold is refused with a
 * {@link DateTimeException} rather than rounded.
 */
public enum TimePrecision {
    MILLISECONDS("ms", TimeUnit.MILLISECONDS, 1_000L, 10_000_000_000_000L),
    MICROSECONDS("us", TimeUnit.MICROSECONDS, 1_000_000L, 10_000_000_000_000_000L),
    NANOSECONDS("ns", TimeUnit.NANOSECONDS, 1_000_000_000L, Long.MAX_VALUE);

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final String symbol;
    private final TimeUnit unit;
    private final long perSecond;
    private final int nanosPerTick;
    private final long largest;

    TimePrecision(String symbol, TimeUnit unit, long perSecond, long largest) {
        this.symbol = symbol;
        this.unit = unit;
        this.perSecond = perSecond;
        this.nanosPerTick = (int) (NANOS_PER_SECOND / perSecond);
        this.largest = largest;
    }

    /**
     * The precision that the server calls {@code ms}, {@code us} or {@code ns}.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static TimePrecision of(String symbol) {
        for (TimePrecision precision : values()) {
            if (precision.symbol.equals(symbol)) {
                return precision;
            }
        }
        throw new IllegalArgumentException("unknown time precision '" + symbol + "', expected ms, us or ns");
    }

    /** The server's word for this precision: {@code ms}, {@code us} or {@code ns}. */
    public String symbol() {
        return symbol;
    }

    /**
     * The server timestamp of an instant.
     *
     * @throws DateTimeException if the instant is finer than this precision or outside the range that the server takes
     */
    public long exact(Instant instant) {
        requireTime(instant);
        return checked(exactValue(instant), instant);
    }

    /**
     * An instant that is the value of a measurement and not the time of a row: the range of row times does not bind it.
     *
     * @throws DateTimeException if the instant is finer than this precision or needs more than 64 bits in it
     */
    public long exactValue(Instant instant) {
        if (!isWholeTick(instant)) {
            throw tooFine(instant);
        }
        return ticks(instant);
    }

    /** The server timestamp of an instant, cut down to this precision (towards the past). */
    public long truncated(Instant instant) {
        requireTime(instant);
        return checked(ticks(instant), instant);
    }

    private long ticks(Instant instant) {
        try {
            return ticksOrOverflow(instant);
        } catch (ArithmeticException overflow) {
            throw outOfRange(instant, overflow);
        }
    }

    // Before 1970 the product alone would overflow in the first second that a long can hold; the sum does not.
    private long ticksOrOverflow(Instant instant) {
        long seconds = instant.getEpochSecond();
        long part = instant.getNano() / nanosPerTick;
        return seconds < 0
                ? Math.addExact(Math.multiplyExact(seconds + 1, perSecond), part - perSecond)
                : Math.addExact(Math.multiplyExact(seconds, perSecond), part);
    }

    /**
     * The server timestamp of a count of units since 1970-01-01T00:00Z.
     *
     * @throws DateTimeException if the value is finer than this precision or outside the range that the server takes
     */
    public long exact(long value, TimeUnit valueUnit) {
        if (valueUnit == unit) {
            return checked(value);
        }
        if (valueUnit.compareTo(unit) < 0 && value % valueUnit.convert(1, unit) != 0) {
            throw tooFine(value + " " + valueUnit);
        }
        return truncated(value, valueUnit);
    }

    /** The server timestamp of a count of units since 1970-01-01T00:00Z, cut down to this precision. */
    public long truncated(long value, TimeUnit valueUnit) {
        long ticks = ticks(value, valueUnit);
        if (isOutOfRange(ticks)) {
            throw outOfRange(value + " " + valueUnit, null);
        }
        return ticks;
    }

    private long ticks(long value, TimeUnit valueUnit) {
        if (valueUnit.compareTo(unit) < 0) {
            return Math.floorDiv(value, valueUnit.convert(1, unit));
        }
        try {
            return Math.multiplyExact(value, unit.convert(1, valueUnit));
        } catch (ArithmeticException overflow) {
            throw outOfRange(value + " " + valueUnit, overflow);
        }
    }

    /** The largest server timestamp at or before an instant; the server's range is not checked (for conditions). */
    public long floor(Instant instant) {
        try {
            return Math.max(-Long.MAX_VALUE, ticksOrOverflow(instant));
        } catch (ArithmeticException overflow) {
            return instant.getEpochSecond() < 0 ? -Long.MAX_VALUE : Long.MAX_VALUE;
        }
    }

    /** The smallest server timestamp at or after an instant; the server's range is not checked (for conditions). */
    public long ceiling(Instant instant) {
        long floor = floor(instant);
        return floor == Long.MAX_VALUE || !instant(floor).isBefore(instant) ? floor : floor + 1;
    }

    /**
     * As {@link #ceiling}, but not further than one past the range of row times on either side: with bounds beyond, some
     * requests make the server (2.0.1-beta) reckon with each partition of time in between, of which there are too many.
     */
    public long bound(Instant instant) {
        long last = largest == Long.MAX_VALUE ? largest : largest + 1;
        return Math.max(-largest, Math.min(last, ceiling(instant)));
    }

    /** The instant of a server timestamp. */
    public Instant instant(long timestamp) {
        return Instant.ofEpochSecond(
                Math.floorDiv(timestamp, perSecond), Math.floorMod(timestamp, perSecond) * nanosPerTick);
    }

    /**
     * A server timestamp in another unit.
     *
     * @throws DateTimeException if that unit cannot hold the value exactly
     */
    public long to(TimeUnit target, long timestamp) {
        if (target == unit) {
            return timestamp;
        }
        long value = target.convert(timestamp, unit);
        if (unit.convert(value, target) != timestamp) {
            throw new DateTimeException("timestamp " + timestamp + " " + symbol + " cannot be held exactly in " + target
                    + "; declare a finer unit");
        }
        return value;
    }

    /**
     * Checks a timestamp that is already in this precision.
     *
     * @throws DateTimeException if it is outside the range that the server takes
     */
    public long checked(long timestamp) {
        if (isOutOfRange(timestamp)) {
            throw outOfRange(timestamp, null);
        }
        return timestamp;
    }

    // Generated code hands over what an entity holds, and no annotation keeps a null out of it.
    private static void requireTime(@Nullable Instant instant) {
        if (instant == null) {
            throw new DateTimeException("the time is null, and every row needs one");
        }
    }

    // The part of a second is all that decides: ticks divide seconds.
    @SuppressWarnings("JavaInstantGetSecondsGetNano")
    private boolean isWholeTick(Instant instant) {
        return instant.getNano() % nanosPerTick == 0;
    }

    private long checked(long timestamp, Instant given) {
        if (isOutOfRange(timestamp)) {
            throw outOfRange(given, null);
        }
        return timestamp;
    }

    // The server refuses what lies above its limit. Below the mirrored limit it accepts values that later break range
    // scans (Long.MIN_VALUE hung a full select), so the same limit holds on both sides.
    private boolean isOutOfRange(long timestamp) {
        return timestamp > largest || timestamp < -largest;
    }

    private DateTimeException tooFine(Object given) {
        return new DateTimeException("time " + given + " is finer than the server's precision (" + symbol
                + "); round it, or allow cutting with @Timestamp(truncate = true)");
    }

    private DateTimeException outOfRange(Object given, @Nullable Throwable cause) {
        return new DateTimeException(
                "time " + given + " is outside what a server with precision " + symbol + " can store ("
                        + instant(-largest) + " to " + instant(largest) + ")",
                cause);
    }
}
