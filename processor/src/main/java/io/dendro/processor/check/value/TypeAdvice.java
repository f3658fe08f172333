package io.dendro.processor.check.value;

import io.dendro.processor.type.JavaType.Unsupported;
import java.util.Map;

/** What to write instead of a type that cannot be stored. */
final class TypeAdvice {
    private static final String POINT_IN_TIME = "use java.time.Instant for a point in time";
    private static final String ONE_VALUE =
            "a measurement is one value a row; use a component for each value, a row for each, or @Convert";
    private static final String TEXT = "use String";

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry(
                    "java.time.LocalDateTime", "it has no time zone and so is no point in time; use java.time.Instant"),
            Map.entry("java.time.ZonedDateTime", POINT_IN_TIME),
            Map.entry("java.time.OffsetDateTime", POINT_IN_TIME),
            Map.entry("java.util.Date", POINT_IN_TIME),
            Map.entry("java.util.Calendar", POINT_IN_TIME),
            Map.entry("java.sql.Timestamp", POINT_IN_TIME),
            Map.entry("java.sql.Date", "use java.time.LocalDate for a day"),
            Map.entry("java.time.LocalTime", "use long for a count from midnight, or String"),
            Map.entry("java.time.Duration", "use long for a count of milliseconds or nanoseconds"),
            Map.entry("java.math.BigDecimal", "use double, or String to keep every digit"),
            Map.entry("java.math.BigInteger", "use long, or String to keep every digit"),
            Map.entry("java.lang.Number", "use one numeric type, such as double or Double"),
            Map.entry("java.lang.Character", TEXT),
            Map.entry("java.lang.CharSequence", TEXT),
            Map.entry("java.util.UUID", TEXT),
            Map.entry("java.net.URI", TEXT),
            Map.entry("java.nio.ByteBuffer", "use byte[]"),
            Map.entry("java.util.List", ONE_VALUE),
            Map.entry("java.util.Set", ONE_VALUE),
            Map.entry("java.util.Map", ONE_VALUE),
            Map.entry("java.util.Collection", ONE_VALUE),
            Map.entry(
                    "java.lang.Object", "the type of a series is fixed when it is created; use the type that it has"));

    private static final String ANY = "use boolean, int, long, float or double (or their boxes), String, byte[],"
            + " java.time.LocalDate, java.time.Instant or an enum, or turn it into one of them with @Convert";

    private TypeAdvice() {}

    static String on(Unsupported type) {
        return switch (type.kind()) {
            case CHAR -> TEXT;
            case ARRAY -> ONE_VALUE;
            case TYPE_VARIABLE ->
                "the type of a series is fixed when it is compiled; use a type that is not a variable";
            case RECORD -> "a row is flat; flatten it with @Embedded";
            case OPTIONAL -> "name one type that it holds, as in Optional<Double>";
            case OTHER -> BY_NAME.getOrDefault(type.erasure(), ANY);
        };
    }
}
